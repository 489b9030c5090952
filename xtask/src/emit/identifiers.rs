//! Rust identifiers for what a document calls anything it likes.

use std::collections::BTreeSet;

use heck::ToSnakeCase as _;
use proc_macro2::Ident;
use quote::format_ident;
use serde_json::Value;

use crate::adapt::names::pascal_case;
use crate::reserved::is_identifier;
use crate::unique;

/// An identifier; one that Rust keeps for itself gets an underscore.
pub(crate) fn ident(text: &str) -> Ident {
    match is_identifier(text) {
        true => format_ident!("{text}"),
        false => format_ident!("{text}_"),
    }
}

/// Hands out names that are all different.
#[derive(Default)]
pub(crate) struct Scope(BTreeSet<String>);

impl Scope {
    fn take(&mut self, wish: &str) -> Ident {
        let name = unique::name(wish, |name| self.0.contains(name));
        self.0.insert(name.clone());
        ident(&name)
    }

    /// The field for a property.
    pub(crate) fn field(&mut self, property: &str) -> Ident {
        let snake = words(property).to_snake_case();
        match snake.chars().next() {
            None => self.take("field"),
            Some('0'..='9') => self.take(&format!("n{snake}")),
            Some(_) => self.take(&snake),
        }
    }

    /// The variant for a value of an enum.
    pub(crate) fn variant(&mut self, value: &Value) -> Ident {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string().replace('-', "minus "),
            Value::Bool(truth) => truth.to_string(),
            _ => "value".to_owned(),
        };
        let pascal = pascal_case(&words(&text));
        match pascal.chars().next() {
            None if text.is_empty() => self.take("Empty"),
            None => self.take("Value"),
            Some('0'..='9') => self.take(&format!("N{pascal}")),
            Some(_) if pascal == "Self" => self.take("SelfValue"),
            Some(_) => self.take(&pascal),
        }
    }
}

fn words(text: &str) -> String {
    let mut out = String::new();
    for (index, c) in text.chars().enumerate() {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => out.push(c),
            '+' if index == 0 => out.push_str("plus "),
            '-' if index == 0 => out.push_str("minus "),
            '\'' => {}
            '<' => out.push_str(" less "),
            '>' => out.push_str(" greater "),
            '=' => out.push_str(" equal "),
            '!' => out.push_str(" not "),
            '*' => out.push_str(" star "),
            '.' => out.push('_'),
            _ => out.push(' '),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keywords_digits_symbols_and_case_all_find_a_name() {
        let mut scope = Scope::default();
        let fields = [
            "type", "Type", "self", "fooBar", "foo_bar", "2fa", "", "@id", "名前", "async", "extra",
        ];
        let fields: Vec<String> = fields
            .iter()
            .map(|name| scope.field(name).to_string())
            .collect();
        assert_eq!(
            fields,
            [
                "type_", "type2", "self_", "foo_bar", "foo_bar2", "n2fa", "field", "id", "field2",
                "async_", "extra"
            ]
        );
        let mut scope = Scope::default();
        let values = [
            json!("a"),
            json!("A"),
            json!(""),
            json!("+1"),
            json!("-1"),
            json!(-1),
            json!(1.5),
            json!(true),
        ];
        let values: Vec<String> = values
            .iter()
            .map(|value| scope.variant(value).to_string())
            .collect();
        assert_eq!(
            values,
            [
                "A", "A2", "Empty", "Plus1", "Minus1", "Minus12", "N15", "True"
            ]
        );
        let mut scope = Scope::default();
        let values = [
            json!("Self"),
            json!("EMAIL_LINK"),
            json!("email_link"),
            json!("<="),
            json!({"a": 1}),
            json!("…"),
        ];
        let values: Vec<String> = values
            .iter()
            .map(|value| scope.variant(value).to_string())
            .collect();
        assert_eq!(
            values,
            [
                "SelfValue",
                "EmailLink",
                "EmailLink2",
                "LessEqual",
                "Value",
                "Value2"
            ]
        );
    }
}
