//! The bodies of responses, including ones too big for memory.

use std::convert::Infallible;
use std::io::Write as _;
use std::pin::Pin;
use std::task::{Context, Poll};

use flate2::Compression;
use flate2::write::GzEncoder;
use hyper::body::{Body, Bytes, Frame, SizeHint};

const CHUNK: usize = 64 * 1024;
static SPACES: [u8; CHUNK] = [b' '; CHUNK];

/// A body. Huge ones are made as they are sent: a gigabyte takes 64 KiB of memory.
pub(super) enum Payload {
    Whole(Bytes),
    Spaces(u64),
    Gzip(Box<GzEncoder<Vec<u8>>>, u64),
}

impl Payload {
    pub(super) fn empty() -> Self {
        Self::Whole(Bytes::new())
    }

    pub(super) fn spaces(length: u64) -> Self {
        Self::Spaces(length)
    }

    pub(super) fn gzip_bomb(length: u64) -> Self {
        Self::Gzip(
            Box::new(GzEncoder::new(Vec::new(), Compression::best())),
            length,
        )
    }

    /// The length of a whole body; `usize::MAX` for a huge one.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Whole(bytes) => bytes.len(),
            _ => usize::MAX,
        }
    }

    fn next(&mut self) -> Option<Bytes> {
        match self {
            Self::Whole(bytes) => Some(std::mem::take(bytes)).filter(|bytes| !bytes.is_empty()),
            Self::Spaces(left) => {
                let spaces = take_spaces(left);
                (!spaces.is_empty()).then(|| Bytes::from_static(spaces))
            }
            Self::Gzip(encoder, left) => loop {
                let spaces = take_spaces(left);
                // Writing to memory does not fail.
                let _ = match spaces {
                    [] => encoder.try_finish(),
                    spaces => encoder.write_all(spaces),
                };
                let packed = std::mem::take(encoder.get_mut());
                if !packed.is_empty() || spaces.is_empty() {
                    break (!packed.is_empty()).then(|| packed.into());
                }
            },
        }
    }
}

fn take_spaces(left: &mut u64) -> &'static [u8] {
    let taken = usize::try_from(*left).unwrap_or(CHUNK).min(CHUNK);
    *left -= taken as u64;
    &SPACES[..taken]
}

impl From<Vec<u8>> for Payload {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Whole(bytes.into())
    }
}

impl Body for Payload {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.get_mut().next().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Whole(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            _ => SizeHint::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;

    use super::*;

    fn collect(mut payload: Payload) -> Vec<u8> {
        let mut all = Vec::new();
        while let Some(bytes) = payload.next() {
            all.extend_from_slice(&bytes);
        }
        all
    }

    #[test]
    fn a_huge_body_has_exactly_its_length() {
        for length in [0, 1, CHUNK as u64, CHUNK as u64 * 3 + 7] {
            assert_eq!(collect(Payload::spaces(length)).len() as u64, length);
        }
    }

    #[test]
    fn a_bomb_is_small_on_the_wire_and_unpacks_to_its_length() {
        let packed = collect(Payload::gzip_bomb(10_000_000));
        assert!(packed.len() < 20_000, "{}", packed.len());
        let mut unpacked = Vec::new();
        GzDecoder::new(&packed[..])
            .read_to_end(&mut unpacked)
            .unwrap();
        assert_eq!(unpacked.len(), 10_000_000);
    }
}
