//! The command `users list`.

use arize_ax::{Error, User};

use super::{Context, report};
use crate::ending::{Ending, Failure};
use crate::options::ListOptions;
use crate::say;

/// The largest page that servers give.
const LARGEST_PAGE: u64 = 100;

pub(super) async fn run(context: &Context, options: &ListOptions) -> Result<Ending, Failure> {
    let (users, more) = listed(context, options).await?;
    report::users(&users, context.output)?;
    if let Some(cursor) = more {
        say::err(&format!("there are more users: --cursor {cursor}"));
    }
    Ok(Ending::Done)
}

/// The users, and the cursor to the rest if there are more than the limit.
async fn listed(
    context: &Context,
    options: &ListOptions,
) -> Result<(Vec<User>, Option<String>), Error> {
    let mut users = Vec::new();
    let mut cursor = options.cursor.clone();
    loop {
        let left = options.limit.map(|limit| limit - users.len() as u64);
        if left == Some(0) {
            return Ok((users, cursor));
        }
        let size = left.unwrap_or(LARGEST_PAGE).min(LARGEST_PAGE);
        let mut list = context
            .users
            .list()
            .page_size(u8::try_from(size).unwrap_or(u8::MAX));
        if let Some(part) = &options.email {
            list = list.email_contains(part);
        }
        if !options.status.is_empty() {
            list = list.statuses(options.status.iter().cloned());
        }
        if let Some(cursor) = cursor.take() {
            list = list.cursor(cursor);
        }
        let page = list.page().await?;
        users.extend(page.users);
        cursor = page.next_cursor;
        if cursor.is_none() {
            return Ok((users, None));
        }
    }
}
