//! The measurements, by what is done.

pub mod bulk;
pub mod change;
pub mod reading;
pub mod searching;
pub mod whole;
pub mod window;
