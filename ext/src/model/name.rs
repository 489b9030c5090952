//! The rule for display names, shared by create and update.

use crate::Error;

/// Trims `name` and checks that 1 to 255 characters are left.
pub(crate) fn checked_name(name: &str) -> Result<String, Error> {
    let name = name.trim();
    match name.chars().count() {
        0 => Err(Error::invalid_input("name", "must not be blank")),
        1..=255 => Ok(name.to_owned()),
        _ => Err(Error::invalid_input(
            "name",
            "must be at most 255 characters long",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::checked_name;

    #[test]
    fn counts_characters_after_trimming() {
        assert_eq!(checked_name("  Jane\t").unwrap(), "Jane");
        let widest = "ü".repeat(255);
        assert_eq!(checked_name(&format!(" {widest} ")).unwrap(), widest);
        for bad in ["", " \n", &"x".repeat(256)] {
            let error = checked_name(bad).unwrap_err();
            assert!(error.is_invalid_input());
            assert!(error.to_string().contains("name"), "{error}");
        }
    }
}
