//! A folder of the build: its files by name, and what the disk says against it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::{Deed, Fault};

/// A folder whose files are called by their path inside it, with `/`.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// The folder at a path.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The folder at a path, made anew and empty.
    ///
    /// # Errors
    /// The disk refused.
    pub fn emptied(path: impl Into<PathBuf>) -> Result<Self, Fault> {
        let folder = Self::at(path);
        if folder.0.exists() {
            folder.remove_whole()?;
        }
        fs::create_dir_all(&folder.0)
            .map_err(|reason| Fault::file(Deed::Write, &folder.0, reason))?;
        Ok(folder)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Where a file of it is.
    pub fn path_of(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// The disk refused.
    pub fn read(&self, name: &str) -> Result<Vec<u8>, Fault> {
        let path = self.path_of(name);
        fs::read(&path).map_err(|reason| Fault::file(Deed::Read, &path, reason))
    }

    /// The text of a file.
    ///
    /// # Errors
    /// The disk refused, or it is not text.
    pub fn read_text(&self, name: &str) -> Result<String, Fault> {
        let path = self.path_of(name);
        fs::read_to_string(&path).map_err(|reason| Fault::file(Deed::Read, &path, reason))
    }

    /// Writes a file, whatever stood there.
    ///
    /// # Errors
    /// The disk refused.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> Result<(), Fault> {
        let path = self.path_of(name);
        fs::write(&path, bytes).map_err(|reason| Fault::file(Deed::Write, &path, reason))
    }

    /// Makes a folder in it, unless it is there.
    ///
    /// # Errors
    /// The disk refused.
    pub fn make_folder(&self, name: &str) -> Result<(), Fault> {
        let path = self.path_of(name);
        fs::create_dir_all(&path).map_err(|reason| Fault::file(Deed::Write, &path, reason))
    }

    /// Removes a file.
    ///
    /// # Errors
    /// The disk refused.
    pub fn remove(&self, name: &str) -> Result<(), Fault> {
        let path = self.path_of(name);
        fs::remove_file(&path).map_err(|reason| Fault::file(Deed::Remove, &path, reason))
    }

    /// Removes the folder and all that is in it.
    ///
    /// # Errors
    /// The disk refused.
    pub fn remove_whole(&self) -> Result<(), Fault> {
        fs::remove_dir_all(&self.0).map_err(|reason| Fault::file(Deed::Remove, &self.0, reason))
    }

    /// Every file in it and in its folders, in the order of their names.
    ///
    /// # Errors
    /// The disk refused.
    pub fn names(&self) -> Result<Vec<String>, Fault> {
        let mut names = Vec::new();
        self.names_below("", &mut names)?;
        names.sort_unstable();
        Ok(names)
    }

    fn names_below(&self, below: &str, names: &mut Vec<String>) -> Result<(), Fault> {
        let path = self.path_of(below);
        let refused = |reason| Fault::file(Deed::Read, &path, reason);
        for entry in fs::read_dir(&path).map_err(refused)? {
            let entry = entry.map_err(refused)?;
            let name = format!("{below}{}", entry.file_name().to_string_lossy());
            let kind = entry.file_type().map_err(refused)?;
            if kind.is_dir() {
                self.names_below(&format!("{name}/"), names)?;
            } else if kind.is_file() {
                names.push(name);
            }
        }
        Ok(())
    }
}
