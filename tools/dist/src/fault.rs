//! Why the app could not be finished, in words for whoever builds it.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why the app could not be finished or measured.
#[derive(Debug)]
pub enum Fault {
    /// Called in a way that it does not know.
    Usage(&'static str),
    /// Trunk did not say what it always says.
    NotSaid(&'static str),
    /// The disk refused.
    File {
        /// What was tried: to read it, to write it.
        deed: Deed,
        /// The file or folder.
        path: PathBuf,
        /// What the disk said.
        reason: io::Error,
    },
    /// Something generated is not as expected.
    Unlike(Surprise),
    /// A tool that is nowhere.
    NoTool {
        /// Its name.
        name: &'static str,
        /// The folders that were looked through.
        looked_in: Vec<PathBuf>,
    },
    /// A tool that failed.
    Tool {
        /// Its name.
        name: String,
        /// What it said.
        said: String,
    },
    /// Something is wrong with a language.
    Languages(Vec<languages::Fault>),
    /// A first visit is heavier than agreed.
    OverBudget,
}

/// What was tried with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// To read it, or list what is in it.
    Read,
    /// To write or make it.
    Write,
    /// To delete it.
    Remove,
}

/// Something that is not as it was when this tool was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surprise {
    /// The file it is about, as it is called in the build.
    pub file: String,
    /// What was looked for.
    pub expected: String,
    /// What was there.
    pub found: String,
    /// What to do about it.
    pub advice: String,
}

impl Fault {
    /// The disk refused.
    pub fn file(deed: Deed, path: &Path, reason: io::Error) -> Self {
        Self::File {
            deed,
            path: path.to_owned(),
            reason,
        }
    }
}

impl From<Surprise> for Fault {
    fn from(surprise: Surprise) -> Self {
        Self::Unlike(surprise)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(usage) => write!(out, "usage: {usage}"),
            Self::NotSaid(name) => write!(out, "{name} is not set; this is run by Trunk"),
            Self::File { deed, path, reason } => {
                let deed = match deed {
                    Deed::Read => "read",
                    Deed::Write => "written",
                    Deed::Remove => "removed",
                };
                write!(out, "{} cannot be {deed}: {reason}", path.display())
            }
            Self::Unlike(surprise) => surprise.fmt(out),
            Self::NoTool { name, looked_in } => {
                write!(
                    out,
                    "{name} is in none of these folders; `scripts/setup.sh build` installs it:"
                )?;
                looked_in
                    .iter()
                    .try_for_each(|folder| write!(out, "\n  {}", folder.display()))
            }
            Self::Tool { name, said } => write!(out, "{name} failed:\n{}", said.trim_end()),
            Self::Languages(faults) => {
                out.write_str("something is wrong with a language:")?;
                faults.iter().try_for_each(|fault| write!(out, "\n{fault}"))
            }
            Self::OverBudget => out.write_str("size: over the budget"),
        }
    }
}

impl fmt::Display for Surprise {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            expected,
            found,
            advice,
        } = self;
        write!(
            out,
            "{file} is not as expected\n  expected: {expected}\n  found:    {found}\n  to do:    {advice}"
        )
    }
}
