//! Small pictures of exhibits, without their metadata.

use std::fmt;
use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use serde::Serialize;

use crate::ReportError;

/// The longest side that a picture in a report has: enough for print at half a page's width.
const LONGEST_SIDE: u32 = 1_000;
/// The most pixels a side of the original may have, and the most memory its decoding may take: a
/// small file can claim to be a huge picture.
const MOST_SIDE: u32 = 30_000;
const MOST_MEMORY: u64 = 512 * 1024 * 1024;

/// A picture made anew from an exhibit's pixels. Where it was taken, with which device and by whom is
/// not in it, since none of the original's bytes are.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// Its width in pixels.
    width: u32,
    /// Its height in pixels.
    height: u32,
    #[serde(skip)]
    png: Vec<u8>,
}

impl Picture {
    /// Makes the picture from the bytes of a PNG, JPEG, GIF or WebP file.
    ///
    /// # Errors
    /// [`ReportError::Picture`] when they are no such file, or it is too large.
    pub fn from_file(bytes: &[u8]) -> Result<Self, ReportError> {
        let wrong = |why: &dyn fmt::Display| ReportError::Picture { why: why.to_string() };
        let mut reader =
            ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|e| wrong(&e))?;
        let mut limits = Limits::default();
        limits.max_image_width = Some(MOST_SIDE);
        limits.max_image_height = Some(MOST_SIDE);
        limits.max_alloc = Some(MOST_MEMORY);
        reader.limits(limits);
        let mut decoder = reader.into_decoder().map_err(|e| wrong(&e))?;
        let turned = decoder.orientation().map_err(|e| wrong(&e))?;
        let mut pixels = DynamicImage::from_decoder(decoder).map_err(|e| wrong(&e))?;
        pixels.apply_orientation(turned);
        if pixels.width().max(pixels.height()) > LONGEST_SIDE {
            pixels = pixels.thumbnail(LONGEST_SIDE, LONGEST_SIDE);
        }
        let pixels = pixels.into_rgba8();
        let (width, height) = pixels.dimensions();
        let mut png = Cursor::new(Vec::new());
        pixels.write_to(&mut png, ImageFormat::Png).map_err(|e| wrong(&e))?;
        Ok(Self { width, height, png: png.into_inner() })
    }

    /// The picture as a PNG file.
    pub fn png(&self) -> &[u8] {
        &self.png
    }

    /// Its width in pixels.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Its height in pixels.
    pub fn height(&self) -> u32 {
        self.height
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({} × {})", self.width, self.height)
    }
}
