//! The state of a user in the account.

use super::text_enum;

text_enum! {
    /// Where a user stands between invitation and deletion.
    ///
    /// ```
    /// use arize_ax::UserStatus;
    ///
    /// assert_eq!(UserStatus::from("ACTIVE"), UserStatus::Active);
    /// let new = UserStatus::from("on_leave");
    /// assert!(!new.is_known());
    /// assert_eq!(new.as_str(), "on_leave");
    /// ```
    pub enum UserStatus {
        /// The address is verified; the user can sign in.
        Active = "active",
        /// An invitation is out and its token still holds.
        Invited = "invited",
        /// An invitation was sent and its token has run out; inviting again makes a new one.
        Expired = "expired",
        /// Deleted for good. The server names this state but does not list users in it.
        Inactive = "inactive",
    }
}

#[cfg(test)]
mod tests {
    use super::UserStatus;

    #[test]
    fn reads_both_spellings_and_keeps_what_it_does_not_know() {
        for (text, status) in [
            ("active", UserStatus::Active),
            ("INVITED", UserStatus::Invited),
            ("expired", UserStatus::Expired),
            ("On_Leave", UserStatus::Unknown("On_Leave".into())),
        ] {
            let json = format!("\"{text}\"");
            let read: UserStatus = serde_json::from_str(&json).unwrap();
            assert_eq!(read, status);
        }
    }

    #[test]
    fn an_unknown_value_comes_back_as_it_was() {
        let json = "\"On_Leave\"";
        let read: UserStatus = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
    }
}
