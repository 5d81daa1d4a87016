//! A message that only the code opens: what stands around the encrypted bytes. The
//! encrypting is the browser's; here is only the form.
//!
//! `S`, a version, how often the key was stirred (four bytes, the largest first), salt and
//! nonce, then what AES-256-GCM made of the message, its mark at the end. All before the
//! encrypted bytes is bound to them.

use super::message::{MOST_BYTES, ShareError};

const MAGIC: u8 = b'S';
const VERSION: u8 = 1;

/// How often the code is stirred into a key by PBKDF2 with SHA-256, as written today.
pub const ROUNDS: u32 = 600_000;

/// The most often that is read: more would only keep a device busy.
const MOST_ROUNDS: u32 = 1_000_000;

/// How many bytes of salt there are.
pub const SALT: usize = 16;

/// How many bytes of nonce there are.
pub const NONCE: usize = 12;

const HEAD: usize = 2 + 4 + SALT + NONCE;

/// What is known of a sealed message without its code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// How often the code is stirred into a key.
    pub rounds: u32,
    /// The salt of the key.
    pub salt: [u8; SALT],
    /// The nonce of the cipher.
    pub nonce: [u8; NONCE],
    /// What was encrypted, with its mark.
    pub locked: Vec<u8>,
}

impl Sealed {
    /// All before the encrypted bytes, which is bound to them.
    pub fn head(&self) -> Vec<u8> {
        let mut bytes = vec![MAGIC, VERSION];
        bytes.extend(self.rounds.to_be_bytes());
        bytes.extend(self.salt);
        bytes.extend(self.nonce);
        bytes
    }

    /// The whole as it travels.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.head();
        bytes.extend(&self.locked);
        bytes
    }

    /// Reads the form of a sealed message.
    ///
    /// # Errors
    /// If it is none, or one that this version cannot read.
    pub fn read(bytes: &[u8]) -> Result<Self, ShareError> {
        if bytes.len() > MOST_BYTES {
            return Err(ShareError::TooLarge);
        }
        match bytes {
            [MAGIC, VERSION, ..] => {}
            [MAGIC, _, ..] => return Err(ShareError::Newer),
            _ => return Err(ShareError::NotOurs),
        }
        let (Some(head), Some(locked)) = (bytes.get(2..HEAD), bytes.get(HEAD..)) else {
            return Err(ShareError::Damaged);
        };
        let (rounds, rest) = head.split_at(4);
        let (salt, nonce) = rest.split_at(SALT);
        let parsed = (rounds.try_into(), salt.try_into(), nonce.try_into());
        let (Ok(rounds), Ok(salt), Ok(nonce)) = parsed else {
            return Err(ShareError::Damaged);
        };
        let rounds = u32::from_be_bytes(rounds);
        if rounds == 0 || rounds > MOST_ROUNDS {
            return Err(ShareError::Damaged);
        }
        Ok(Self {
            rounds,
            salt,
            nonce,
            locked: locked.to_vec(),
        })
    }
}

/// Whether bytes are those of a sealed message.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.first() == Some(&MAGIC)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed() -> Sealed {
        Sealed {
            rounds: ROUNDS,
            salt: [7; SALT],
            nonce: [9; NONCE],
            locked: vec![1, 2, 3],
        }
    }

    #[test]
    fn the_form_of_a_sealed_message_is_read_again() {
        let sealed = sealed();
        let bytes = sealed.bytes();
        assert!(is_sealed(&bytes));
        assert_eq!(Sealed::read(&bytes), Ok(sealed.clone()));
        assert_eq!(bytes[..sealed.head().len()], sealed.head());
    }

    #[test]
    fn what_is_no_sealed_message_is_refused() {
        let bytes = sealed().bytes();
        let with = |place: usize, byte: u8| {
            let mut bytes = bytes.clone();
            bytes[place] = byte;
            bytes
        };
        for (bytes, error) in [
            (Vec::new(), ShareError::NotOurs),
            (with(0, b'T'), ShareError::NotOurs),
            (with(1, 2), ShareError::Newer),
            (with(2, 0xff), ShareError::Damaged),
            (bytes[..HEAD - 1].to_vec(), ShareError::Damaged),
            (vec![MAGIC; MOST_BYTES + 1], ShareError::TooLarge),
        ] {
            assert_eq!(Sealed::read(&bytes), Err(error));
        }
    }
}
