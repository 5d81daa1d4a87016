//! How words and colours are shown on this device, as the person chose.

use serde::{Deserialize, Serialize};

/// How large words are shown, in per cent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextSize {
    /// The usual size.
    #[default]
    #[serde(rename = "100")]
    Usual,
    /// A quarter larger.
    #[serde(rename = "125")]
    Larger,
    /// Half as large again.
    #[serde(rename = "150")]
    Large,
    /// Three quarters larger.
    #[serde(rename = "175")]
    VeryLarge,
    /// Twice as large.
    #[serde(rename = "200")]
    Largest,
}

impl TextSize {
    /// Every size.
    pub const ALL: [Self; 5] = [
        Self::Usual,
        Self::Larger,
        Self::Large,
        Self::VeryLarge,
        Self::Largest,
    ];

    /// The percentage as the style sheets know it.
    pub const fn percent(self) -> &'static str {
        match self {
            Self::Usual => "100",
            Self::Larger => "125",
            Self::Large => "150",
            Self::VeryLarge => "175",
            Self::Largest => "200",
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the device is set.
    #[default]
    Device,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// Black on white with strong lines.
    Contrast,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 4] = [Self::Device, Self::Light, Self::Dark, Self::Contrast];

    /// The name as the style sheets know it; none for the device's own.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Device => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
            Self::Contrast => Some("contrast"),
        }
    }
}
