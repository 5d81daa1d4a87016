//! The build that Trunk asks to be finished.

use std::env;
use std::path::PathBuf;

use crate::fault::Fault;
use crate::folder::Folder;

/// Where a build lies, and what it is for.
#[derive(Clone, Debug)]
pub struct Build {
    /// The files as Trunk has put them together, before they are delivered.
    pub dist: Folder,
    /// The folder of the page in the sources.
    pub public: Folder,
    /// The checkout.
    pub root: Folder,
    /// Where what is not delivered belongs.
    pub aside: Folder,
    /// What it is for.
    pub purpose: Purpose,
}

/// What a build is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// For people to use.
    Release,
    /// For whoever works on it, soon.
    Development,
}

impl Build {
    /// The build as Trunk tells its hooks.
    ///
    /// # Errors
    /// Trunk did not say.
    pub fn of_trunk() -> Result<Self, Fault> {
        let said = |name| {
            env::var_os(name)
                .map(PathBuf::from)
                .ok_or(Fault::NotSaid(name))
        };
        let public = said("TRUNK_SOURCE_DIR")?;
        let purpose = match env::var("TRUNK_PROFILE").as_deref() {
            Ok("release") => Purpose::Release,
            _ => Purpose::Development,
        };
        Ok(Self {
            dist: Folder::at(said("TRUNK_STAGING_DIR")?),
            root: Folder::at(public.join("..")),
            public: Folder::at(public),
            aside: Folder::at(said("TRUNK_DIST_DIR")?.join("../target")),
            purpose,
        })
    }
}
