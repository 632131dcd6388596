//! The locker: the files of evidence on disk, in the library's `evidence/` folder.
//!
//! A file is kept once, under the SHA-256 of its bytes, read-only, and its bytes never change:
//! `evidence/ab/abcdef….`. It comes in by way of `evidence/incoming/`, so that a crash at any moment
//! leaves either a whole exhibit or something that [`Locker::sweep`] clears away.
//!
//! Everything that opens an exhibit's bytes goes through [`Locker::open_file`].

mod blocks;
mod capture;
mod copy_out;
mod decode;
mod error;
mod hold;
mod html;
mod inert;
mod kind;
mod locker;
mod name;
mod pool;
mod regular;
mod sweep;
mod text;
mod verify;

pub use capture::Capture;
pub use error::{LinkTarget, LockerError, SpecialFile};
pub use locker::Locker;
pub use pool::{Pool, Put, Sharing};
pub use sweep::Swept;
pub use text::{Text, text_of_bytes};
pub use verify::Damage;
