/* A disk that fails when it is told to, laid under a program with LD_PRELOAD.
 *
 * Everything that changes files or names below one folder goes through here, is counted, and at the
 * number that was asked for something happens. The environment says what:
 *
 *   FAULTS_FOLDER  the folder; all else goes straight to the system
 *   FAULTS_LOG     a file outside of it: a line for each operation, and "hit" when it happened
 *   FAULTS_AT      at which operation it happens, from 1; a "cut" at a later one than there is comes
 *                  when the program has ended
 *   FAULTS_DO      "fail" once, "fail-on" from then on, "short" (half a write), "kill", or "cut"
 *   FAULTS_ERRNO   for the failing ones: the system's number of the error
 *   FAULTS_STASH   for "cut": a folder on the same disk, for what may have to be brought back
 *   FAULTS_SEED    for "cut": which of what was not synced is lost
 *
 * "cut" is a power cut. What a program has written since it last synced a file, or a folder's names,
 * may or may not be on the disk afterwards: each sector by itself, the names of a folder from some
 * change on. So every change is remembered with what was there before until it is synced; at the cut
 * some are undone, and the process is killed. Nothing is assumed of a file system beyond POSIX but
 * that a rename is whole. Needs Linux with 64 bits.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

/* ---- What was asked for ---- */

enum deed { NOTHING, FAIL, SHORT, KILL, CUT };

/* What an operation needs, so that an error strikes only where the system could give it. */
enum { DATA = 1, NAMES = 2, SPACE = 4, SYNC = 8 };

static struct {
    const char *folder, *stash;
    enum deed deed;
    int lasting, error, log;
    unsigned long at, count;
    uint64_t seed;
} asked;

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static unsigned long number(const char *name) {
    const char *text = getenv(name);
    return text ? strtoul(text, NULL, 10) : 0;
}

__attribute__((constructor)) static void begin(void) {
    const char *deed = getenv("FAULTS_DO"), *log = getenv("FAULTS_LOG");
    asked.folder = getenv("FAULTS_FOLDER");
    asked.stash = getenv("FAULTS_STASH");
    asked.at = number("FAULTS_AT");
    asked.error = (int)number("FAULTS_ERRNO");
    asked.seed = number("FAULTS_SEED");
    asked.log = log ? (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    if (!deed) return;
    asked.lasting = !strcmp(deed, "fail-on");
    asked.deed = !strncmp(deed, "fail", 4) ? FAIL
        : !strcmp(deed, "short") ? SHORT
        : !strcmp(deed, "kill") ? KILL
        : !strcmp(deed, "cut") ? CUT : NOTHING;
}

static void say(const char *line, size_t length) {
    if (asked.log >= 0) syscall(SYS_write, asked.log, line, length);
}

static void die(void) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) pause();
}

/* ---- Where an operation happens ---- */

static int inside(const char *path) {
    size_t length;
    if (!asked.folder) return 0;
    length = strlen(asked.folder);
    return !strncmp(path, asked.folder, length) && (path[length] == '/' || !path[length]);
}

/* The path of an open file as it is now called. */
static int path_of(int fd, char *path) {
    char link[64];
    ssize_t length;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = 0;
    return length > 0 && inside(path);
}

/* An absolute path for a name below an open folder. */
static int path_at(int folder, const char *name, char *path) {
    if (name[0] == '/') {
        snprintf(path, PATH_MAX, "%s", name);
    } else {
        char base[PATH_MAX];
        if (folder == AT_FDCWD) {
            if (!getcwd(base, sizeof base)) return 0;
        } else {
            path_of(folder, base);
        }
        if (snprintf(path, PATH_MAX, "%s/%s", base, name) >= PATH_MAX) return 0;
    }
    return inside(path);
}

/* ---- What can still be lost ---- */

enum what { WRITTEN, TRUNCATED, CREATED, UNLINKED, RENAMED, LINKED, MADE, REMOVED };

struct change {
    enum what what;
    int synced;
    /* Names. */
    char *path, *to;
    int stashed;
    /* Content: which file, where, and what was there. */
    int file;
    off_t at, length, had, size;
    char *old;
};

/* A file that was written to, with a descriptor of our own: it is never closed, since that would
 * let go of the program's locks on the file. */
static struct { dev_t device; ino_t inode; int fd; } *files;
static int file_count;
static struct change *changes;
static int change_count;

static struct change *remember(enum what what) {
    changes = realloc(changes, (size_t)(change_count + 1) * sizeof *changes);
    memset(&changes[change_count], 0, sizeof *changes);
    changes[change_count].what = what;
    return &changes[change_count++];
}

static int file_of(int fd, struct stat *now) {
    char link[64];
    int at;
    if (syscall(SYS_newfstatat, fd, "", now, AT_EMPTY_PATH) || !S_ISREG(now->st_mode)) return -1;
    for (at = 0; at < file_count; at++)
        if (files[at].device == now->st_dev && files[at].inode == now->st_ino) return at;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    files = realloc(files, (size_t)(file_count + 1) * sizeof *files);
    files[file_count].device = now->st_dev;
    files[file_count].inode = now->st_ino;
    files[file_count].fd = (int)syscall(SYS_openat, AT_FDCWD, link, O_RDWR | O_CLOEXEC);
    return file_count++;
}

static void remember_content(enum what what, int fd, off_t at, off_t length) {
    struct stat now;
    int file = file_of(fd, &now);
    struct change *change;
    if (file < 0 || length <= 0) return;
    change = remember(what);
    change->file = file;
    change->at = at;
    change->length = length;
    change->size = now.st_size;
    change->old = calloc(1, (size_t)length);
    change->had = syscall(SYS_pread64, files[file].fd, change->old, length, at);
}

static void remember_name(enum what what, const char *path, const char *to) {
    struct change *change = remember(what);
    const char *lost = what == RENAMED ? to : what == UNLINKED ? path : NULL;
    char stash[PATH_MAX];
    change->path = strdup(path);
    change->to = to ? strdup(to) : NULL;
    if (!lost) return;
    snprintf(stash, sizeof stash, "%s/%d", asked.stash, change_count);
    change->stashed = syscall(SYS_linkat, AT_FDCWD, lost, AT_FDCWD, stash, 0) ? 0 : change_count;
}

static void synced(int fd) {
    struct stat now;
    char folder[PATH_MAX];
    int at, file;
    size_t length;
    if (syscall(SYS_newfstatat, fd, "", &now, AT_EMPTY_PATH)) return;
    if (!S_ISDIR(now.st_mode)) {
        file = file_of(fd, &now);
        for (at = 0; at < change_count; at++)
            if (changes[at].what <= TRUNCATED && changes[at].file == file) changes[at].synced = 1;
        return;
    }
    path_of(fd, folder);
    length = strlen(folder);
    for (at = 0; at < change_count; at++) {
        const char *names[2] = { changes[at].path, changes[at].to };
        int which;
        for (which = 0; which < 2; which++)
            if (names[which] && !strncmp(names[which], folder, length)
                && names[which][length] == '/' && !strchr(names[which] + length + 1, '/'))
                changes[at].synced = 1;
    }
}

/* ---- The cut ---- */

/* A number that the seed and what it is for decide (splitmix64). */
static uint64_t chance(uint64_t a, uint64_t b) {
    uint64_t z = asked.seed * 0x9e3779b97f4a7c15u + a * 0xbf58476d1ce4e5b9u + b * 0x94d049bb133111ebu;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static uint64_t text_number(const char *text, size_t length) {
    uint64_t hash = 14695981039346656037u;
    while (length--) hash = (hash ^ (unsigned char)*text++) * 1099511628211u;
    return hash;
}

static void remove_all(const char *path) {
    /* The program's folders hold files and one level of folders; nftw would need no more. */
    char command[PATH_MAX + 16];
    unsetenv("LD_PRELOAD");
    snprintf(command, sizeof command, "rm -rf '%s'", path);
    if (system(command)) say("could not remove\n", 17);
}

/* A new file, which may have got another name by a call that did not come through here. */
static void lose_file(struct change *change) {
    char path[PATH_MAX];
    int at;
    if (!syscall(SYS_unlinkat, AT_FDCWD, change->path, 0) || change->file < 0) return;
    for (at = 0; at < change_count; at++)
        if (changes[at].what == RENAMED && !strcmp(changes[at].path, change->path)) return;
    if (path_of(files[change->file].fd, path)) syscall(SYS_unlinkat, AT_FDCWD, path, 0);
}

static void lose_name(struct change *change) {
    char stash[PATH_MAX];
    snprintf(stash, sizeof stash, "%s/%d", asked.stash, change->stashed);
    switch (change->what) {
    case CREATED: lose_file(change); break;
    case LINKED: syscall(SYS_unlinkat, AT_FDCWD, change->to, 0); break;
    case MADE: remove_all(change->path); break;
    case REMOVED: syscall(SYS_mkdirat, AT_FDCWD, change->path, 0777); break;
    case UNLINKED: syscall(SYS_linkat, AT_FDCWD, stash, AT_FDCWD, change->path, 0); break;
    case RENAMED:
        syscall(SYS_renameat2, AT_FDCWD, change->to, AT_FDCWD, change->path, 0);
        if (change->stashed) syscall(SYS_linkat, AT_FDCWD, stash, AT_FDCWD, change->to, 0);
        break;
    default: break;
    }
}

/* How much is lost: all that can be, only content, or some of each. */
static uint64_t severity(void) { return chance(1, 1) % 4; }

static void lose_names(void) {
    int at, before;
    for (at = change_count - 1; at >= 0; at--) {
        struct change *change = &changes[at];
        const char *name = change->to ? change->to : change->path;
        uint64_t folder, later = 0, all = 0;
        if (change->what <= TRUNCATED || change->synced) continue;
        folder = text_number(name, (size_t)(strrchr(name, '/') - name));
        for (before = 0; before < change_count; before++) {
            struct change *other = &changes[before];
            const char *its = other->to ? other->to : other->path;
            if (other->what <= TRUNCATED || other->synced
                || text_number(its, (size_t)(strrchr(its, '/') - its)) != folder) continue;
            all++;
            later += before < at;
        }
        /* Of the folder's changes, so many have come to the disk. */
        if (severity() == 0 || (severity() != 1 && later >= chance(2, folder) % (all + 1)))
            lose_name(change);
    }
}

static void lose_content(int file) {
    const uint64_t sector = chance(3, (uint64_t)file) & 1 ? 512 : 4096;
    int at, shrink, count = 0, nth;
    off_t end, first = -1;
    struct stat now;
    int fd = files[file].fd;
    if (fd < 0 || syscall(SYS_newfstatat, fd, "", &now, AT_EMPTY_PATH)) return;
    for (at = 0; at < change_count; at++)
        if (changes[at].what <= TRUNCATED && changes[at].file == file && !changes[at].synced) {
            if (first < 0) first = changes[at].size;
            count++;
        }
    if (!count) return;
    shrink = severity() == 0 || chance(4, (uint64_t)file) & 1;
    end = shrink ? first : now.st_size;
    for (at = change_count - 1, nth = count; at >= 0; at--) {
        struct change *change = &changes[at];
        off_t from, to;
        if (change->what > TRUNCATED || change->file != file || change->synced) continue;
        nth--;
        if (change->what == TRUNCATED) {
            if (shrink) syscall(SYS_pwrite64, fd, change->old, change->length, change->at);
            continue;
        }
        for (from = change->at; from < change->at + change->length; from = to) {
            uint64_t which = (uint64_t)from / sector;
            uint64_t came = severity() <= 1 ? 0 : chance(5 + which, (uint64_t)file) % ((uint64_t)count + 1);
            to = (off_t)((which + 1) * sector);
            if (to > change->at + change->length) to = change->at + change->length;
            if ((uint64_t)nth >= came)
                syscall(SYS_pwrite64, fd, change->old + (from - change->at), to - from, from);
        }
    }
    syscall(SYS_ftruncate, fd, end);
}

static void cut_power(void) {
    int file;
    say("hit\n", 4);
    for (file = 0; file < file_count; file++) lose_content(file);
    lose_names();
}

__attribute__((destructor)) static void end(void) {
    if (asked.deed == CUT && asked.count < asked.at) cut_power();
}

/* ---- Each operation ---- */

static int cutting;

/* Counts an operation; it goes on, or fails with the error that is returned. The turn is held from
 * here to `done`. */
static int ask(const char *what, const char *path, int needs) {
    char line[PATH_MAX + 64];
    int struck, length;
    pthread_mutex_lock(&turn);
    asked.count++;
    length = snprintf(line, sizeof line, "%lu %s %s\n", asked.count, what, path + strlen(asked.folder));
    say(line, (size_t)length);
    if (asked.deed == NOTHING || asked.count < asked.at) return 0;
    struck = asked.count == asked.at;
    if (struck && asked.deed == KILL) {
        say("hit\n", 4);
        die();
    }
    if (struck && asked.deed == CUT) cutting = 1;
    if (asked.deed != FAIL || (!struck && !asked.lasting)) return 0;
    /* A full disk lets files be removed; permissions are asked for when a file is opened. */
    if ((asked.error == ENOSPC || asked.error == EDQUOT) && !(needs & SPACE)) return 0;
    if (asked.error == EACCES && !(needs & NAMES)) return 0;
    say("hit\n", 4);
    return asked.error;
}

static long done(long answer) {
    int error = errno;
    if (cutting) {
        cut_power();
        die();
    }
    pthread_mutex_unlock(&turn);
    errno = error;
    return answer;
}

static long failed(int error) {
    errno = error;
    return done(-1);
}

/* Half of a write, where one was asked for. */
static size_t shortened(size_t length) {
    if (asked.deed != SHORT || asked.count != asked.at || length < 2) return length;
    say("hit\n", 4);
    return length / 2;
}

static int tracking(void) { return asked.deed == CUT; }

#define PUBLIC __attribute__((visibility("default")))

static int open_at(int folder, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX];
    struct stat there;
    int error, is_new, writes = (flags & O_ACCMODE) != O_RDONLY || flags & (O_CREAT | O_TRUNC);
    long fd;
    if (!writes || !path_at(folder, name, path))
        return (int)syscall(SYS_openat, folder, name, flags, mode);
    is_new = syscall(SYS_newfstatat, AT_FDCWD, path, &there, 0) != 0;
    if ((error = ask(is_new ? "create" : "open", path, is_new ? NAMES | SPACE : NAMES)))
        return (int)failed(error);
    if (!tracking()) return (int)done(syscall(SYS_openat, folder, name, flags, mode));
    fd = syscall(SYS_openat, folder, name, flags & ~O_TRUNC, mode);
    if (fd >= 0 && is_new) {
        remember_name(CREATED, path, NULL);
        changes[change_count - 1].file = file_of((int)fd, &there);
    }
    if (fd >= 0 && !is_new && flags & O_TRUNC) {
        remember_content(TRUNCATED, (int)fd, 0, there.st_size);
        syscall(SYS_ftruncate, fd, 0);
    }
    return (int)done(fd);
}

static mode_t mode_in(int flags, va_list rest) {
    return flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0;
}

#define OPEN(name)                                            \
    PUBLIC int name(const char *path, int flags, ...) {       \
        va_list rest;                                         \
        va_start(rest, flags);                                \
        mode_t mode = mode_in(flags, rest);                   \
        va_end(rest);                                         \
        return open_at(AT_FDCWD, path, flags, mode);          \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                \
    PUBLIC int name(int folder, const char *path, int flags, ...) { \
        va_list rest;                                               \
        va_start(rest, flags);                                      \
        mode_t mode = mode_in(flags, rest);                         \
        va_end(rest);                                               \
        return open_at(folder, path, flags, mode);                  \
    }
OPENAT(openat)
OPENAT(openat64)

PUBLIC ssize_t write(int fd, const void *bytes, size_t length) {
    char path[PATH_MAX];
    int error;
    if (!path_of(fd, path)) return syscall(SYS_write, fd, bytes, length);
    if ((error = ask("write", path, DATA | SPACE))) return failed(error);
    if (tracking()) remember_content(WRITTEN, fd, syscall(SYS_lseek, fd, 0, SEEK_CUR), (off_t)length);
    return done(syscall(SYS_write, fd, bytes, shortened(length)));
}

PUBLIC ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t at) {
    char path[PATH_MAX];
    int error;
    if (!path_of(fd, path)) return syscall(SYS_pwrite64, fd, bytes, length, at);
    if ((error = ask("write", path, DATA | SPACE))) return failed(error);
    if (tracking()) remember_content(WRITTEN, fd, at, (off_t)length);
    return done(syscall(SYS_pwrite64, fd, bytes, shortened(length), at));
}

PUBLIC ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) {
    return pwrite64(fd, bytes, length, at);
}

/* One part after the other is as good: a short count is always allowed. */
PUBLIC ssize_t writev(int fd, const struct iovec *parts, int count) {
    char path[PATH_MAX];
    int at;
    if (!path_of(fd, path)) return syscall(SYS_writev, fd, parts, count);
    for (at = 0; at < count - 1 && !parts[at].iov_len; at++);
    return count > 0 ? write(fd, parts[at].iov_base, parts[at].iov_len) : 0;
}

/* Both may be refused by any file system; the program then reads and writes. */
PUBLIC ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t length, unsigned flags) {
    char path[PATH_MAX];
    if (!path_of(to, path)) return syscall(SYS_copy_file_range, from, from_at, to, to_at, length, flags);
    errno = EXDEV;
    return -1;
}

static ssize_t send(int to, int from, off_t *at, size_t length) {
    char path[PATH_MAX];
    if (!path_of(to, path)) return syscall(SYS_sendfile, to, from, at, length);
    errno = EINVAL;
    return -1;
}
PUBLIC ssize_t sendfile(int to, int from, off_t *at, size_t length) { return send(to, from, at, length); }
PUBLIC ssize_t sendfile64(int to, int from, off_t *at, size_t length) { return send(to, from, at, length); }

PUBLIC int ftruncate64(int fd, off_t size) {
    char path[PATH_MAX];
    struct stat now;
    int error, grows;
    if (!path_of(fd, path)) return (int)syscall(SYS_ftruncate, fd, size);
    grows = !syscall(SYS_newfstatat, fd, "", &now, AT_EMPTY_PATH) && size > now.st_size;
    if ((error = ask("truncate", path, grows ? DATA | SPACE : DATA))) return (int)failed(error);
    if (tracking()) {
        if (grows) remember_content(WRITTEN, fd, now.st_size, size - now.st_size);
        else remember_content(TRUNCATED, fd, size, now.st_size - size);
    }
    return (int)done(syscall(SYS_ftruncate, fd, size));
}

PUBLIC int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int allocate(int fd, int mode, off_t at, off_t length) {
    char path[PATH_MAX];
    int error;
    if (path_of(fd, path)) {
        if ((error = ask("allocate", path, DATA | SPACE))) return (int)failed(error);
        return (int)done(syscall(SYS_fallocate, fd, mode, at, length));
    }
    return (int)syscall(SYS_fallocate, fd, mode, at, length);
}
PUBLIC int fallocate(int fd, int mode, off_t at, off_t length) { return allocate(fd, mode, at, length); }
PUBLIC int fallocate64(int fd, int mode, off_t at, off_t length) { return allocate(fd, mode, at, length); }
PUBLIC int posix_fallocate(int fd, off_t at, off_t length) { return allocate(fd, 0, at, length) ? errno : 0; }
PUBLIC int posix_fallocate64(int fd, off_t at, off_t length) { return allocate(fd, 0, at, length) ? errno : 0; }

static int sync_with(long call, const char *what, int fd) {
    char path[PATH_MAX];
    int error;
    long answer;
    if (!path_of(fd, path)) return (int)syscall(call, fd);
    if ((error = ask(what, path, DATA | SPACE | SYNC))) return (int)failed(error);
    if (cutting) return (int)done(0);
    answer = syscall(call, fd);
    if (tracking() && !answer) synced(fd);
    return (int)done(answer);
}
PUBLIC int fsync(int fd) { return sync_with(SYS_fsync, "fsync", fd); }
PUBLIC int fdatasync(int fd) { return sync_with(SYS_fdatasync, "fdatasync", fd); }

static int rename_at(int folder, const char *name, int to_folder, const char *to_name, unsigned flags) {
    char path[PATH_MAX], to[PATH_MAX];
    int error, here = path_at(folder, name, path), there = path_at(to_folder, to_name, to);
    long answer;
    if (!here && !there) return (int)syscall(SYS_renameat2, folder, name, to_folder, to_name, flags);
    if ((error = ask("rename", there ? to : path, NAMES | SPACE))) return (int)failed(error);
    if (tracking()) remember_name(RENAMED, path, to);
    answer = syscall(SYS_renameat2, folder, name, to_folder, to_name, flags);
    if (tracking() && answer) change_count--;
    return (int)done(answer);
}
PUBLIC int rename(const char *path, const char *to) { return rename_at(AT_FDCWD, path, AT_FDCWD, to, 0); }
PUBLIC int renameat(int a, const char *path, int b, const char *to) { return rename_at(a, path, b, to, 0); }
PUBLIC int renameat2(int a, const char *path, int b, const char *to, unsigned flags) {
    return rename_at(a, path, b, to, flags);
}

PUBLIC int linkat(int folder, const char *name, int to_folder, const char *to_name, int flags) {
    char path[PATH_MAX], to[PATH_MAX];
    int error;
    long answer;
    if (!path_at(to_folder, to_name, to))
        return (int)syscall(SYS_linkat, folder, name, to_folder, to_name, flags);
    path_at(folder, name, path);
    if ((error = ask("link", to, NAMES | SPACE))) return (int)failed(error);
    answer = syscall(SYS_linkat, folder, name, to_folder, to_name, flags);
    /* The name that it had stays whatever happens to the new one. */
    if (tracking() && !answer) remember_name(LINKED, to, to);
    return (int)done(answer);
}
PUBLIC int link(const char *path, const char *to) { return linkat(AT_FDCWD, path, AT_FDCWD, to, 0); }

PUBLIC int unlinkat(int folder, const char *name, int flags) {
    char path[PATH_MAX];
    int error, is_folder = flags & AT_REMOVEDIR;
    long answer;
    if (!path_at(folder, name, path)) return (int)syscall(SYS_unlinkat, folder, name, flags);
    if ((error = ask(is_folder ? "rmdir" : "unlink", path, NAMES))) return (int)failed(error);
    if (tracking() && !is_folder) remember_name(UNLINKED, path, NULL);
    answer = syscall(SYS_unlinkat, folder, name, flags);
    if (tracking() && is_folder && !answer) remember_name(REMOVED, path, NULL);
    if (tracking() && !is_folder && answer) change_count--;
    return (int)done(answer);
}
PUBLIC int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
PUBLIC int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }

PUBLIC int mkdirat(int folder, const char *name, mode_t mode) {
    char path[PATH_MAX];
    int error;
    long answer;
    if (!path_at(folder, name, path)) return (int)syscall(SYS_mkdirat, folder, name, mode);
    if ((error = ask("mkdir", path, NAMES | SPACE))) return (int)failed(error);
    answer = syscall(SYS_mkdirat, folder, name, mode);
    if (tracking() && !answer) remember_name(MADE, path, NULL);
    return (int)done(answer);
}
PUBLIC int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }
