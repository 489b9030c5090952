//! The status of a user in the account.

use super::text_enum;

text_enum! {
    /// The status of a user, from invitation to deletion. The server sets it.
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
        /// The address is verified, and the user can sign in.
        Active = "active",
        /// An invitation is pending, and its link is valid.
        Invited = "invited",
        /// The link of the invitation has expired. Inviting the user again creates a new invitation.
        Expired = "expired",
        /// The user was deleted permanently. The API documents this status but does not list such users.
        Inactive = "inactive",
    }
}

#[cfg(test)]
mod tests {
    use super::UserStatus;

    #[test]
    fn reads_both_casings_and_keeps_unknown_values() {
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
    fn an_unknown_value_is_written_as_it_was_read() {
        let json = "\"On_Leave\"";
        let read: UserStatus = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
    }
}
