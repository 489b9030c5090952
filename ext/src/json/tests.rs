use super::{Body, Unread, charset};
use serde_json::{Value, json};

fn read(bytes: &[u8]) -> Result<Value, Unread> {
    Body::from(bytes).read()
}

#[test]
fn a_bad_value_affects_nothing_else() {
    for (bytes, value) in [
        (
            &br#"{"a": "x\ud83d", "b": 1}"#[..],
            json!({"a": "x\u{fffd}", "b": 1}),
        ),
        (
            b"{\"a\": \"x\ny\", \"b\": 1}",
            json!({"a": "x\u{fffd}y", "b": 1}),
        ),
        (
            b"{\"a\": \"x\xff\", \"b\": 1}",
            json!({"a": "x\u{fffd}", "b": 1}),
        ),
        (b"\xef\xbb\xbf{\"b\": 1}", json!({"b": 1})),
        (b"{\"a\": NaN, \"b\": 1}", json!({"a": null, "b": 1})),
        (b"{\"a\": 1e999, \"b\": 1}", json!({"a": null, "b": 1})),
        (
            b"{\"b\": 2, \"b\": 1, \"c\": NaN}",
            json!({"b": 1, "c": null}),
        ),
    ] {
        assert_eq!(read(bytes), Ok(value), "{}", bytes.escape_ascii());
    }
}

#[test]
fn an_error_says_at_which_byte() {
    for (bytes, byte) in [
        (&b"<html>"[..], 1),
        (b"{\"one\": 1", 9),
        (b"{\"one\": 1,}", 11),
        (b"{\"one\": NaN,\n\"two\": \"\\ud83d\" \"three\"}", 30),
        (b"{\"one\": \"\xff\xff\" 2}", 14),
        (b"\xef\xbb\xbf{\"one\" 1}", 11),
        (b"\xff\xfe{\0\"\0a\0\"\0,\0}\0", 12),
    ] {
        let unread = Unread::NotJson { byte };
        assert_eq!(read(bytes), Err(unread), "{}", bytes.escape_ascii());
    }
    assert_eq!(read(b""), Err(Unread::Empty));
    let number: Result<u64, _> = Body::from(&b"[]"[..]).read();
    assert_eq!(number, Err(Unread::OtherType));
}

#[test]
fn a_label_is_found_among_the_parameters() {
    assert_eq!(
        charset("application/json; Charset=\"utf-16\""),
        Some("utf-16")
    );
    assert_eq!(
        charset("application/json;v=1; charset=latin1 "),
        Some("latin1")
    );
    assert_eq!(charset("application/json"), None);
    assert_eq!(charset("charset=utf-8"), None);
}
