//! The calls that start a run.

use futures_util::stream::{self, Stream, StreamExt as _};

use super::job::{Create, OnTarget};
use super::run::BulkRun;
use super::settings::Bulk;
use super::target::{Target, TargetOutcome};
use crate::{CreateOutcome, InviteMode, NewUser};

impl Bulk {
    /// Creates users; see [`Users::create`](crate::Users::create) for the modes.
    pub fn create(
        self,
        users: impl IntoIterator<Item = NewUser, IntoIter: Send + 'static>,
        mode: InviteMode,
    ) -> BulkRun<NewUser, CreateOutcome> {
        self.create_stream(stream::iter(users), mode)
    }

    /// Like [`create`](Self::create), from a stream.
    pub fn create_stream(
        self,
        users: impl Stream<Item = NewUser> + Send + 'static,
        mode: InviteMode,
    ) -> BulkRun<NewUser, CreateOutcome> {
        self.start(Create(mode), vec![users.boxed()])
    }

    /// Resends invitations; see [`Users::resend_invitation`](crate::Users::resend_invitation). The server mails each person.
    pub fn resend_invitations(
        self,
        targets: impl IntoIterator<Item: Into<Target>, IntoIter: Send + 'static>,
    ) -> BulkRun<Target, TargetOutcome> {
        self.resend_invitations_stream(stream::iter(targets))
    }

    /// Like [`resend_invitations`](Self::resend_invitations), from a stream.
    pub fn resend_invitations_stream(
        self,
        targets: impl Stream<Item: Into<Target>> + Send + 'static,
    ) -> BulkRun<Target, TargetOutcome> {
        self.start(OnTarget::Resend, vec![targets.map(Into::into).boxed()])
    }

    /// Deletes users **permanently**; see [`Users::delete`](crate::Users::delete).
    pub fn delete(
        self,
        targets: impl IntoIterator<Item: Into<Target>, IntoIter: Send + 'static>,
    ) -> BulkRun<Target, TargetOutcome> {
        self.delete_stream(stream::iter(targets))
    }

    /// Like [`delete`](Self::delete), from a stream.
    pub fn delete_stream(
        self,
        targets: impl Stream<Item: Into<Target>> + Send + 'static,
    ) -> BulkRun<Target, TargetOutcome> {
        self.start(OnTarget::Delete, vec![targets.map(Into::into).boxed()])
    }
}
