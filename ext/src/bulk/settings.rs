//! Settings of a run, and the calls that start one.

use std::fmt;

use futures_util::stream::{self, Stream, StreamExt as _};

use super::job::{Create, OnTarget};
use super::run::BulkRun;
use super::target::{Target, TargetOutcome};
use crate::{CreateOutcome, InviteMode, NewUser, Users};

/// The module docs say why, under "Defaults".
const CONCURRENCY: usize = 16;

/// Settings of a bulk run, and the calls that start it; see [the module](super).
///
/// Inputs come from a list, or from a stream in the calls whose names end in `_stream`. Nothing is sent until the run
/// is polled.
#[derive(Clone)]
#[must_use = "nothing is sent until a run is started and polled"]
pub struct Bulk {
    pub(super) users: Users,
    pub(super) concurrency: usize,
    pub(super) in_input_order: bool,
}

impl Users {
    /// Creates, resends or deletes many users at once; see [`bulk`](crate::bulk).
    pub fn bulk(&self) -> Bulk {
        Bulk {
            users: self.clone(),
            concurrency: CONCURRENCY,
            in_input_order: false,
        }
    }
}

impl Bulk {
    /// The most calls in flight at a time: at least 1; 0 counts as 1. Default: 16.
    pub fn concurrency(mut self, calls: usize) -> Self {
        self.concurrency = calls.max(1);
        self
    }

    /// Returns outcomes in the order of the inputs. Default: in the order in which calls finish.
    ///
    /// An outcome then waits for all earlier ones. The run takes at most 16 inputs for each call that
    /// [`concurrency`](Self::concurrency) allows, and then waits for the slowest of them.
    pub fn in_input_order(mut self) -> Self {
        self.in_input_order = true;
        self
    }

    /// Creates users; see [`Users::create`] for the modes.
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

    /// Resends invitations; see [`Users::resend_invitation`]. The server mails each person.
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

    /// Deletes users **permanently**; see [`Users::delete`].
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

impl fmt::Debug for Bulk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bulk")
            .field("concurrency", &self.concurrency)
            .field("in_input_order", &self.in_input_order)
            .finish_non_exhaustive()
    }
}
