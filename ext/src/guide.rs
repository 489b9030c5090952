//! Troubleshooting: what can go wrong, what a call returns then, and what to do.
//!
#![cfg_attr(
    feature = "testing",
    doc = "The example of each case provokes it on the [stand-in server](crate::testing)."
)]
#![cfg_attr(
    not(feature = "testing"),
    doc = "The example of each case provokes it on the stand-in server of the feature `testing`."
)]
//!
//! # Creates
//!
//! | case | what the call returns | what to do |
//! |---|---|---|
//! | [an invitation is pending](#an-invitation-is-pending) | `AlreadyPending`, with the differences | nothing, or resend |
//! | [an active member holds the address](#an-active-member-holds-the-address) | an error, [`Conflict::ActiveMember`] | use that user |
//! | [no listed user holds the address](#no-listed-user-holds-the-address) | an error, [`Conflict::ProbablyDeactivated`] | use another address |
//! | [the response to an invitation is lost](#the-response-to-an-invitation-is-lost) | `PendingAfterRetry` | nothing |
//! | [the response with a password is lost](#the-response-with-a-password-is-lost) | `PasswordLost` | resend the invitation |
//! | [the password is damaged](#the-password-is-damaged) | `PasswordLost`, with [`PasswordLoss::Damaged`] | resend the invitation |
//! | [the plan allows no more users](#the-plan-allows-no-more-users) | an error, a plan limit | delete a user, or change the plan |
//! | [the response to an SSO user is lost](#the-response-to-an-sso-user-is-lost) | `Added`, inferred | nothing |
//! | [the caller is gone before the password arrives](#the-caller-is-gone-before-the-password-arrives) | nothing: the password is kept | call `take_unclaimed()` |
//!
//! # Other failures
//!
//! | case | what the call returns | what to do |
//! |---|---|---|
//! | [the response to a resend is lost](#the-response-to-a-resend-is-lost) | an error that may have taken effect | ask the person first |
//! | [too many requests](#too-many-requests) | the response, after a retry; an error if the wait is longer than the deadline | wait for `retry_after()` |
//! | [the server is down](#the-server-is-down) | an error; nothing was sent | call again later |
//! | [the key lacks the permission](#the-key-lacks-the-permission) | an error | use another key |
//! | [the user is deactivated](#the-user-is-deactivated) | an error, not found | nothing helps |
//! | [a gateway responds in HTML](#a-gateway-responds-in-html) | the response, after a retry; an error if all attempts fail | call again later |
//! | [the server returns unknown values](#the-server-returns-unknown-values) | the response, with `Unknown` for the value | nothing |
//! | [invalid input](#invalid-input) | an error; nothing was sent | correct the field |
//!
//! # Beyond plain calls
//!
//! | to | use |
//! |---|---|
//! | give one call its own deadline, timeout, attempts, retry policy or header | [`Users::with_options`](crate::Users::with_options) |
//! | see status, request id, rate limit, headers and attempts of a success | [`Users::with_response`](crate::Users::with_response) |
//! | see them for each page of a list and each call of a bulk run or a roster | [`CallOptions::on_response`](crate::CallOptions::on_response) |
//! | see them for an error, and its body | [`Error::headers`](crate::Error::headers), [`rate_limit`](crate::Error::rate_limit) and [`body`](crate::Error::body): [an example](#a-body-that-no-problem-describes) |
//! | call an operation that this crate has no method for | [`Client::request`](crate::Client::request) |
//! | use a key that changes | [`ClientBuilder::api_key_provider`](crate::ClientBuilder::api_key_provider); if it fails, [`Error::is_credentials`](crate::Error::is_credentials) |
//! | send `traceparent` | [`ClientBuilder::trace_headers`](crate::ClientBuilder::trace_headers) |
//! | send the requests of a wire crate that you generated | [`Client::prepared`](crate::Client::prepared): [how](crate::raw#a-wire-crate-of-your-own) |
//!
//! ## An invitation is pending
//!
//! ```
//! # use arize_ax::{InviteOutcome, NewUser, Role, testing::StandIn};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! let server = StandIn::start().await;
//! let users = server.client().users();
//! users.invite(&NewUser::new("Jane", "jane@acme.com", Role::Member)?).await?;
//!
//! let outcome = users.invite(&NewUser::new("Janet", "Jane@acme.com", Role::Member)?).await?;
//! let InviteOutcome::AlreadyPending(pending) = outcome else { panic!("{outcome:?}") };
//! assert_eq!(pending.differences.len(), 1); // the name; the server keeps the old one
//! assert_eq!(server.journal().mails.len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! ## An active member holds the address
//!
//! ```
//! # use arize_ax::{Conflict, NewUser, Role, testing::StandIn};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?;
//! users.add_sso_user(&jane).await?; // active at once
//!
//! let error = users.invite(&jane).await.unwrap_err();
//! assert!(error.is_conflict() && !error.may_have_taken_effect());
//! assert!(matches!(error.conflict(), Some(Conflict::ActiveMember(user)) if user.has_email("jane@acme.com")));
//! # Ok(())
//! # }
//! ```
//!
//! ## No listed user holds the address
//!
//! ```
//! # use arize_ax::{Conflict, NewUser, Role, testing::StandIn};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?;
//! let outcome = users.invite(&jane).await?;
//! users.delete(outcome.user().require_id()?).await?; // permanently
//!
//! let error = users.invite(&jane).await.unwrap_err();
//! assert!(matches!(error.conflict(), Some(Conflict::ProbablyDeactivated)));
//! # Ok(())
//! # }
//! ```
//!
//! ## The response to an invitation is lost
//!
//! ```
//! # use arize_ax::{InviteOutcome, NewUser, Role};
//! # use arize_ax::testing::{Cut, Fault, Operation, Rule, StandIn};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! // The server creates the invitation, and the connection breaks before its response.
//! server.inject(Rule::from(Fault::cut(Cut::BeforeResponse)).on(Operation::CreateUser));
//! let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?;
//! let outcome = users.invite(&jane).await?;
//! // The second attempt returned the invitation of the first.
//! assert!(matches!(outcome, InviteOutcome::PendingAfterRetry(_)), "{outcome:?}");
//! assert_eq!(server.journal().mails.len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! ## The response with a password is lost
//!
//! ```
//! # use arize_ax::{NewUser, Role, TemporaryPasswordOutcome};
//! # use arize_ax::testing::{Cut, Fault, Operation, Rule, StandIn};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! server.inject(Rule::from(Fault::cut(Cut::BeforeResponse)).on(Operation::CreateUser));
//! let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?;
//! let outcome = users.invite_with_temporary_password(&jane).await?;
//! let TemporaryPasswordOutcome::PasswordLost { invitation, .. } = outcome else { panic!("{outcome:?}") };
//! users.resend_invitation(invitation.user.require_id()?).await?; // mails a link instead
//! # Ok(())
//! # }
//! ```
//!
//! ## The password is damaged
//!
//! ```
//! # use arize_ax::{NewUser, PasswordLoss, Role, TemporaryPasswordOutcome};
//! # use arize_ax::testing::{Dialect, StandIn};
//! # use serde_json::json;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! // A gateway replaced a byte of the response.
//! server.set_dialect(Dialect::documented().set("temporary_password", json!("hunter\u{fffd}2")));
//! let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?;
//! let outcome = users.invite_with_temporary_password(&jane).await?;
//! let TemporaryPasswordOutcome::PasswordLost { invitation, loss, .. } = outcome else { panic!("{outcome:?}") };
//! assert_eq!(loss, PasswordLoss::Damaged); // nobody could sign in with what is left of it
//! users.resend_invitation(invitation.user.require_id()?).await?; // mails a link instead
//! # Ok(())
//! # }
//! ```
//!
//! ## The plan allows no more users
//!
//! ```
//! # use arize_ax::{NewUser, Role, testing::{PlanLimit, StandIn}};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! server.set_plan_limit(Some(PlanLimit::users(1).required_plan("PRO"))); // the admin alone
//! let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?;
//! let error = users.invite(&jane).await.unwrap_err();
//! assert!(error.is_plan_limit() && !error.may_have_taken_effect());
//! assert_eq!(error.problem().and_then(|problem| problem.required_plan()), Some("PRO"));
//! # Ok(())
//! # }
//! ```
//!
//! ## The response to an SSO user is lost
//!
//! ```
//! # use arize_ax::{Certainty, NewUser, Role, SsoOutcome};
//! # use arize_ax::testing::{Cut, Fault, Operation, Rule, StandIn};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! server.inject(Rule::from(Fault::cut(Cut::BeforeResponse)).on(Operation::CreateUser));
//! let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?;
//! // The second attempt is refused with 409. A look-up finds the user that the first one added.
//! let outcome = users.add_sso_user(&jane).await?;
//! assert!(matches!(outcome, SsoOutcome::Added { certainty: Certainty::Inferred, .. }), "{outcome:?}");
//! # Ok(())
//! # }
//! ```
//!
//! ## The caller is gone before the password arrives
//!
//! ```
//! # use arize_ax::{NewUser, Role, testing::{Fault, Operation, Rule, StandIn}};
//! # use std::time::Duration;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! server.inject(Rule::from(Fault::latency(Duration::from_millis(200))).on(Operation::CreateUser));
//! let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?;
//! let call = users.invite_with_temporary_password(&jane);
//! assert!(tokio::time::timeout(Duration::from_millis(50), call).await.is_err());
//!
//! let unclaimed = loop {
//!     tokio::time::sleep(Duration::from_millis(20)).await;
//!     let unclaimed = users.take_unclaimed();
//!     if !unclaimed.is_empty() {
//!         break unclaimed;
//!     }
//! };
//! assert_eq!(unclaimed[0].email().as_str(), "jane@acme.com");
//! # Ok(())
//! # }
//! ```
//!
//! ## The response to a resend is lost
//!
//! ```
//! # use arize_ax::{NewUser, Role};
//! # use arize_ax::testing::{Cut, Fault, Operation, Rule, StandIn};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! # let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?;
//! # let outcome = users.invite(&jane).await?;
//! # let id = outcome.user().require_id()?;
//! server.inject(Rule::from(Fault::cut(Cut::BeforeResponse)).on(Operation::ResendInvitation));
//! let error = users.resend_invitation(id).await.unwrap_err();
//! assert!(error.is_interrupted() && error.may_have_taken_effect());
//! assert_eq!(error.attempts(), 1); // a second request would mail the person again
//! # Ok(())
//! # }
//! ```
//!
//! ## Too many requests
//!
//! ```
//! # use arize_ax::testing::{Fault, Operation, RetryAfter, Rule, StandIn};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! server.inject(Rule::from(Fault::too_many_requests(RetryAfter::Seconds(1))).on(Operation::ListUsers));
//! users.list().page().await?; // a second later
//! assert_eq!(server.request_count(), 2);
//!
//! server.inject(Rule::from(Fault::too_many_requests(RetryAfter::Seconds(3600))).on(Operation::ListUsers));
//! let error = users.list().page().await.unwrap_err(); // at once: the deadline is 120 s
//! assert!(error.is_rate_limited());
//! assert_eq!(error.retry_after().map(|wait| wait.as_secs()), Some(3600));
//! # Ok(())
//! # }
//! ```
//!
//! ## The server is down
//!
//! ```
//! # use arize_ax::{NewUser, Role, testing::StandIn};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! server.refuse_connections();
//! let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?;
//! let error = users.invite(&jane).await.unwrap_err();
//! assert!(error.is_connect() && !error.may_have_taken_effect());
//! assert_eq!(error.attempts(), 4);
//! # Ok(())
//! # }
//! ```
//!
//! ## The key lacks the permission
//!
//! ```
//! # use arize_ax::{NewUser, Role, testing::StandIn};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! let member = server.client_builder().api_key(server.member_key()).build()?.users();
//! let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?;
//! assert!(member.invite(&jane).await.unwrap_err().is_forbidden());
//!
//! let nobody = server.client_builder().api_key("ak-wrong").build()?.users();
//! assert!(nobody.list().page().await.unwrap_err().is_unauthorized());
//! # Ok(())
//! # }
//! ```
//!
//! ## The user is deactivated
//!
//! ```
//! # use arize_ax::{NewUser, Role, testing::StandIn};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! # let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?;
//! # let outcome = users.invite(&jane).await?;
//! # let id = outcome.user().require_id()?;
//! users.delete(id).await?;
//! users.delete(id).await?; // again: no error
//! assert!(users.get(id).await.unwrap_err().is_not_found());
//! # Ok(())
//! # }
//! ```
//!
//! ## A gateway responds in HTML
//!
//! ```
//! # use arize_ax::testing::{Fault, Operation, Rule, StandIn};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! server.inject(Rule::from(Fault::status(502).html()).on(Operation::ListUsers));
//! users.list().page().await?; // retried
//!
//! server.inject(Rule::from(Fault::status(502).html()).on(Operation::ListUsers).always());
//! let error = users.list().page().await.unwrap_err();
//! assert_eq!(error.status(), Some(502));
//! assert!(error.is_server_error() && error.problem().is_none());
//! # Ok(())
//! # }
//! ```
//!
//! ## The server returns unknown values
//!
//! ```
//! # use arize_ax::testing::{Dialect, StandIn};
//! # use serde_json::json;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! server.set_dialect(Dialect::documented().set("status", json!("on_leave")).omit("name"));
//! let page = users.list().page().await?;
//! let user = &page.users[0];
//! assert_eq!(user.status.as_ref().map(|status| status.as_str()), Some("on_leave"));
//! assert!(user.name.is_none() && user.email.is_some());
//! # Ok(())
//! # }
//! ```
//!
//! ## Invalid input
//!
//! ```
//! # use arize_ax::{NewUser, Role, UserId, UserUpdate, testing::StandIn};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! let error = NewUser::new("Jane", "jane at acme", Role::Member).unwrap_err();
//! assert_eq!(error.to_string(), "invalid `email`: must be a valid e-mail address, such as `user@example.com`");
//! assert_eq!(UserId::new("..").unwrap_err().field(), "user_id");
//! let id = UserId::new("VXNlcjoxMjM0NQ==")?;
//! assert!(users.update(&id, UserUpdate::new()).await.unwrap_err().is_invalid_input());
//! assert_eq!(server.request_count(), 0);
//! # Ok(())
//! # }
//! ```
//!
//! ## A body that no problem describes
//!
//! ```
//! # use arize_ax::UserId;
//! # use arize_ax::testing::{Fault, Operation, Rule, StandIn};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), arize_ax::Error> {
//! # let server = StandIn::start().await;
//! # let users = server.client().users();
//! let blocked = Fault::status(403).body("text/plain", "blocked by rule 7").header("x-rule", "7");
//! server.inject(Rule::from(blocked).on(Operation::GetUser));
//!
//! let error = users.get(&"VXNlcjox".parse::<UserId>()?).await.unwrap_err();
//! assert_eq!(error.headers().unwrap()["x-rule"], "7");
//! // It may hold what no log should, so `Debug` does not show it.
//! assert_eq!(error.body().unwrap().expose_text(), "blocked by rule 7");
//! # Ok(())
//! # }
//! ```
//!
//! [`Conflict::ActiveMember`]: crate::Conflict::ActiveMember
//! [`Conflict::ProbablyDeactivated`]: crate::Conflict::ProbablyDeactivated
//! [`PasswordLoss::Damaged`]: crate::PasswordLoss::Damaged
