//! Why a page of a German plan was not read.

/// Why a page was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GermanPlanError {
    /// It does not begin as a plan does.
    NotAPlan,
    /// Too long, or with too many medicines or letters in one place.
    TooLarge,
    /// Elements within elements, deeper than any plan.
    TooDeep,
    /// It breaks off, or is not put together as a plan is.
    Damaged,
    /// It was written by another version than 2.x.
    OtherVersion(GermanPlanVersion),
}

/// The version of the rules that a plan was written by, such as 2.6.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GermanPlanVersion {
    /// 2 in 2.6.
    pub major: u8,
    /// 6 in 2.6.
    pub minor: u8,
}

impl GermanPlanVersion {
    /// Reads two digits and one, as in `026`.
    pub(super) fn read(text: &str) -> Result<Self, GermanPlanError> {
        if text.len() != 3 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(GermanPlanError::Damaged);
        }
        let part = |part: &str| part.parse::<u8>().map_err(|_| GermanPlanError::Damaged);
        let (major, minor) = text.split_at(2);
        let version = Self {
            major: part(major)?,
            minor: part(minor)?,
        };
        if version.major == 2 {
            Ok(version)
        } else {
            Err(GermanPlanError::OtherVersion(version))
        }
    }
}
