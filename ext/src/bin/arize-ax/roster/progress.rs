//! Progress: a bar on a terminal, plain lines elsewhere.

use std::fmt;
use std::io::{IsTerminal as _, stderr};
use std::time::{Duration, Instant};

use arize_ax::bulk::{BulkProgress, BulkWatch};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use tokio::task::JoinHandle;

use crate::say::{self, Style};

/// The time between two plain lines.
const PLAIN_INTERVAL: Duration = Duration::from_secs(2);

/// Draws the progress of a run on stderr, in a task of its own.
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
    drawing: JoinHandle<()>,
}

impl Progress {
    pub(crate) fn start(watch: BulkWatch, steps: usize) -> Self {
        if !stderr().is_terminal() {
            let drawing = tokio::spawn(print_lines(watch, steps));
            return Self { bar: None, drawing };
        }
        let bar = ProgressBar::with_draw_target(Some(steps as u64), ProgressDrawTarget::stderr());
        let template = if Style::of_stderr().has_colours() {
            "{bar:32.green} {pos}/{len}  {rate}  {eta} left  {msg}"
        } else {
            "{bar:32} {pos}/{len}  {rate}  {eta} left  {msg}"
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.with_key("rate", write_rate));
        }
        let drawing = tokio::spawn(move_bar(watch, bar.clone()));
        Self {
            bar: Some(bar),
            drawing,
        }
    }

    /// Prints a line above the bar.
    pub(crate) fn line(&self, line: &str) {
        match &self.bar {
            Some(bar) => bar.suspend(|| say::err(line)),
            None => say::err(line),
        }
    }

    /// Waits until the last change is drawn.
    pub(crate) async fn finish(self) {
        let _ = self.drawing.await;
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }
}

/// "31/s", or "0.4/s" if it is slow.
fn write_rate(state: &ProgressState, text: &mut dyn fmt::Write) {
    let _ = text.write_str(&rate(state.per_sec()));
}

fn rate(per_second: f64) -> String {
    let digits = usize::from(per_second < 10.0);
    format!("{per_second:.digits$}/s")
}

async fn move_bar(mut watch: BulkWatch, bar: ProgressBar) {
    while let Some(progress) = watch.changed().await {
        bar.set_position(progress.summary.total() as u64);
        bar.set_message(message(&progress));
    }
}

fn message(progress: &BulkProgress) -> String {
    let mut words = Vec::new();
    if progress.summary.failed > 0 {
        words.push(format!("{} failed", progress.summary.failed));
    }
    if let Some(pause) = progress.pause {
        words.push(format!(
            "paused for {} s after a refusal",
            pause.as_secs() + u64::from(pause.subsec_nanos() > 0)
        ));
    }
    if progress.stopping {
        words.push(format!("stopping, {} in flight", progress.in_flight));
    }
    words.join(", ")
}

async fn print_lines(mut watch: BulkWatch, steps: usize) {
    let began = Instant::now();
    let mut printed = Instant::now();
    while let Some(progress) = watch.changed().await {
        let done = progress.summary.total();
        if printed.elapsed() < PLAIN_INTERVAL && done < steps {
            continue;
        }
        printed = Instant::now();
        let per_second = done as f64 / began.elapsed().as_secs_f64().max(0.001);
        let left = (steps - done.min(steps)) as f64 / per_second.max(0.001);
        let more = message(&progress);
        let more = if more.is_empty() {
            more
        } else {
            format!(", {more}")
        };
        say::err(&format!(
            "{done} of {steps}, {}, {left:.0} s left{more}",
            rate(per_second)
        ));
    }
}
