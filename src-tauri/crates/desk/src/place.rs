//! Whether a library lies where a library should not: on a disk across a network, or in a folder that a
//! program copies to other computers while Docket writes.

use std::fmt;
use std::fs;
use std::path::{Component, Path};

use serde::Serialize;
use ts_rs::TS;

/// Something that speaks against the place of a library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlaceWarning {
    /// What kind of place it is.
    pub kind: PlaceKind,
    /// Its name: that of the program, or of the file system.
    pub name: String,
}

/// Kinds of places that a library should not be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlaceKind {
    /// A program copies what is in it to other computers, file by file and whenever it likes.
    Synced,
    /// It is reached over a network.
    Network,
}

impl fmt::Display for PlaceWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        match self.kind {
            PlaceKind::Synced => write!(
                f,
                "This library lies in a folder that {name} copies to other computers. It does so \
                 file by file, also while Docket writes, and can tear the library apart. Close \
                 Docket, move the library's folder to one that is not synchronised, and let {name} \
                 have backups instead: “docket backup --to FOLDER”."
            ),
            PlaceKind::Network => write!(
                f,
                "This library lies on a disk that is reached over a network ({name}). Locks do not \
                 hold there as they should, and a lost connection can damage it. Close Docket, move \
                 the library's folder to a disk of this computer, and put backups on the network \
                 instead: “docket backup --to FOLDER”."
            ),
        }
    }
}

/// What speaks against this folder; nothing for most.
pub(crate) fn warnings(folder: &Path) -> Vec<PlaceWarning> {
    // Where it really is, past any links.
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let network = network(&folder).map(|name| PlaceWarning { kind: PlaceKind::Network, name });
    let synced = synced_by_name(&folder)
        .or_else(|| folder.ancestors().find_map(synced_by_mark))
        .map(|name| PlaceWarning { kind: PlaceKind::Synced, name: name.to_owned() });
    network.into_iter().chain(synced).collect()
}

/// The names of folders that such programs make, in lower case.
const FOLDERS: [(&str, &str); 16] = [
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("icloud drive", "iCloud"),
    ("iclouddrive", "iCloud"),
    ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("pcloud", "pCloud"),
    ("pclouddrive", "pCloud"),
    ("pcloud drive", "pCloud"),
    ("mega", "MEGA"),
    ("megasync", "MEGA"),
];

/// The program whose folder's name stands in the path: alone, or followed by whose it is, as in
/// "OneDrive - The Desk", "Dropbox (Personal)" or "GoogleDrive-mina@example.org".
fn synced_by_name(folder: &Path) -> Option<&'static str> {
    folder.components().find_map(|part| {
        let Component::Normal(name) = part else { return None };
        let name = name.to_str()?.to_lowercase();
        FOLDERS.iter().find_map(|(known, program)| {
            let rest = name.strip_prefix(known)?.trim_start();
            (rest.is_empty() || rest.starts_with(['-', '('])).then_some(*program)
        })
    })
}

/// The program that left its mark in this very folder.
fn synced_by_mark(folder: &Path) -> Option<&'static str> {
    // The home folder may have a folder `.dropbox`, with Dropbox's settings; a folder that is copied
    // has a file of that name.
    if folder.join(".dropbox").is_file() || folder.join(".dropbox.cache").is_dir() {
        return Some("Dropbox");
    }
    if folder.join(".stfolder").exists() {
        return Some("Syncthing");
    }
    fs::read_dir(folder).ok()?.filter_map(Result::ok).find_map(|entry| {
        let name = entry.file_name();
        let name = name.to_str()?;
        let database = name.strip_prefix('.')?.trim_start_matches('_').strip_prefix("sync_")?;
        database.ends_with(".db").then_some("Nextcloud or ownCloud")
    })
}

/// The file system, if the folder is reached over a network.
#[cfg(target_os = "linux")]
fn network(folder: &Path) -> Option<String> {
    let mounts = fs::read_to_string("/proc/self/mountinfo").ok()?;
    network_among(&mounts, folder)
}

/// Windows says so in the path, once it is followed to where it leads.
#[cfg(not(target_os = "linux"))]
fn network(folder: &Path) -> Option<String> {
    use std::path::Prefix;
    match folder.components().next()? {
        Component::Prefix(prefix) => {
            matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
                .then(|| "a shared folder".to_owned())
        }
        _ => None,
    }
}

/// Types of file systems that are reached over a network. Those of programs of the user's own begin
/// with `fuse.`; not all of these are, so only some are named.
#[cfg(target_os = "linux")]
const NETWORKS: [&str; 28] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "9p",
    "afs",
    "coda",
    "ceph",
    "gfs2",
    "glusterfs",
    "lustre",
    "ocfs2",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs2",
    "fuse.davfs",
    "fuse.curlftpfs",
    "fuse.glusterfs",
    "fuse.ceph-fuse",
    "fuse.smbnetfs",
    "fuse.s3fs",
    "fuse.gcsfuse",
    "fuse.gvfsd-fuse",
    "fuse.google-drive-ocamlfuse",
    "fuse.onedriver",
    "fuse.pcloud",
];

/// The same, from the system's list of what is mounted where
/// (<https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html>).
#[cfg(target_os = "linux")]
fn network_among(mounts: &str, folder: &Path) -> Option<String> {
    let mounted = mounts.lines().filter_map(|line| {
        let (place, kind) = line.split_once(" - ")?;
        let place = std::path::PathBuf::from(unescaped(place.split(' ').nth(4)?));
        folder.starts_with(&place).then_some((place, kind.split(' ').next()?))
    });
    // The innermost; of several at one place the last hides the others.
    let (_, kind) = mounted.max_by_key(|(place, _)| place.components().count())?;
    NETWORKS.contains(&kind).then(|| kind.trim_start_matches("fuse.").to_owned())
}

/// The list writes blanks, tabs, line ends and backslashes as three octal digits.
#[cfg(target_os = "linux")]
fn unescaped(text: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(text.to_owned(), |text, (written, meant)| text.replace(written, meant))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by_name(path: &str) -> Option<&'static str> {
        synced_by_name(Path::new(path))
    }

    #[test]
    fn a_synced_folder_is_known_by_its_name() {
        for (path, program) in [
            ("/home/mina/Dropbox/Docket", "Dropbox"),
            ("/home/mina/Dropbox (Personal)/Docket", "Dropbox"),
            ("/Users/mina/Library/CloudStorage/Dropbox/Docket", "Dropbox"),
            ("/home/mina/OneDrive - The Desk/Docket", "OneDrive"),
            ("/Users/mina/Library/CloudStorage/OneDrive-TheDesk/Docket", "OneDrive"),
            ("/Volumes/GoogleDrive/My Drive/Docket", "Google Drive"),
            ("/Users/m/Library/CloudStorage/GoogleDrive-m@example.org/x", "Google Drive"),
            ("/Users/mina/Library/Mobile Documents/com~apple~CloudDocs/Docket", "iCloud"),
            ("/home/mina/Nextcloud/work/Docket", "Nextcloud"),
            ("/home/mina/ownCloud/Docket", "ownCloud"),
            ("/home/mina/pCloudDrive/Docket", "pCloud"),
            ("/home/mina/MEGA/Docket", "MEGA"),
        ] {
            assert_eq!(by_name(path), Some(program), "{path}");
        }
    }

    #[test]
    fn other_folders_are_let_be() {
        for path in
            ["/home/mina/Docket", "/home/omega/Docket", "/srv/dropboxes/a", "/home/mina/Megaphone"]
        {
            assert_eq!(by_name(path), None, "{path}");
        }
    }

    #[test]
    fn a_synced_folder_is_known_by_what_lies_in_it() {
        let marks: [(&str, bool, &str); 5] = [
            (".dropbox", true, "Dropbox"),
            (".dropbox.cache", false, "Dropbox"),
            (".stfolder", false, "Syncthing"),
            (".sync_0a1b2c3d4e5f.db", true, "Nextcloud or ownCloud"),
            ("._sync_0a1b2c3d4e5f.db", true, "Nextcloud or ownCloud"),
        ];
        for (mark, is_file, program) in marks {
            let dir = tempfile::tempdir().unwrap();
            let library = dir.path().join("work/Docket");
            fs::create_dir_all(&library).unwrap();
            assert_eq!(warnings(&library), [], "before there is {mark}");
            if is_file {
                fs::write(dir.path().join(mark), "").unwrap();
            } else {
                fs::create_dir(dir.path().join(mark)).unwrap();
            }
            let [found] = warnings(&library).try_into().unwrap();
            assert_eq!((found.kind, found.name.as_str()), (PlaceKind::Synced, program), "{mark}");
            assert!(found.to_string().contains(program));
        }
    }

    #[test]
    fn the_settings_of_dropbox_make_no_home_a_synced_folder() {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir_all(home.path().join(".dropbox/instance1")).unwrap();
        fs::create_dir(home.path().join("Docket")).unwrap();
        assert_eq!(warnings(&home.path().join("Docket")), []);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_does_not_hide_where_the_library_is() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("Dropbox/Docket")).unwrap();
        let link = dir.path().join("library");
        std::os::unix::fs::symlink(dir.path().join("Dropbox/Docket"), &link).unwrap();
        assert_eq!(warnings(&link).len(), 1);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_network_is_known_by_what_is_mounted() {
        const MOUNTS: &str = "\
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/root rw
30 22 0:26 / /home/mina/news\\040room rw shared:2 - cifs //server/share rw,vers=3.0
31 22 0:27 / /srv rw shared:3 master:1 - nfs4 server:/srv rw
32 31 0:28 / /srv/local rw shared:4 - xfs /dev/sdb1 rw
33 22 0:29 / /mnt/far rw - fuse.sshfs mina@server:/ rw
34 22 0:30 / /mnt/stick rw - fuseblk /dev/sdc1 rw
35 22 0:31 / /mnt/both rw - ext4 /dev/sdd1 rw
36 35 0:32 / /mnt/both rw - nfs server:/both rw
";
        let found = |path: &str| network_among(MOUNTS, Path::new(path));
        assert_eq!(found("/home/mina/Docket"), None);
        assert_eq!(found("/home/mina/news room/Docket").as_deref(), Some("cifs"));
        assert_eq!(found("/srv/Docket").as_deref(), Some("nfs4"));
        assert_eq!(found("/srv/local/Docket"), None, "a disk inside a network's folder");
        assert_eq!(found("/srvs/Docket"), None, "another folder that begins alike");
        assert_eq!(found("/mnt/far/Docket").as_deref(), Some("sshfs"));
        assert_eq!(found("/mnt/stick/Docket"), None);
        assert_eq!(found("/mnt/both/Docket").as_deref(), Some("nfs"), "the last hides the others");
    }
}
