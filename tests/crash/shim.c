/*
 * Stands between the program and the C library, for the crash tests only (LD_PRELOAD; Linux with glibc).
 *
 * Every call that touches a file under CRASH_FOLDER is a moment. Moments are counted, over all of them or
 * over one kind, and at the one that was asked for something happens: the process is killed or stopped, or
 * the call fails. Every moment can be written down, with its data, so that a disk can be built up again from
 * the log alone; a call that failed by itself is marked `x`. Other processes than CRASH_PROGRAM are left alone.
 *
 *   CRASH_OF     all, change, or a kind: open read write sync truncate rename unlink mkdir lock stat
 *   CRASH_AT     the number of the moment, from 1
 *   CRASH_THEN   kill (before the call), half (half of a write, then kill), stop (before the call),
 *                int, term or hup (that signal, and time to act on it), short (half of a read or
 *                write), or the number of an errno
 *   CRASH_EVER   set: also at every moment of that kind after it
 *   CRASH_LOG    where to write the moments down
 *   CRASH_SCREEN set: the standard streams look like a terminal
 *   CRASH_CLOCK  set: the clock jumps by years, to and fro, each time it is asked
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum kind { OPEN, READ, WRITE, SYNC, TRUNCATE, RENAME, UNLINK, MKDIR, LOCK, STAT };
static const char *const names[] = {"open", "read", "write", "sync", "truncate", "rename", "unlink", "mkdir", "lock", "stat"};

static int active = -1, ever, screen, jumping, failure, log_to = -1;
static char folder[PATH_MAX], wanted[16], then[16];
static long at, seen;

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static int is_on(void) {
    if (active >= 0) return active;
    active = 0;
    char program[PATH_MAX];
    ssize_t length = syscall(SYS_readlink, "/proc/self/exe", program, sizeof program - 1);
    const char *of = getenv("CRASH_PROGRAM"), *in = getenv("CRASH_FOLDER");
    if (length < 0 || !of || !in) return 0;
    program[length] = 0;
    if (strcmp(program, of) != 0) return 0;
    snprintf(folder, sizeof folder, "%s", in);
    if (getenv("CRASH_OF")) snprintf(wanted, sizeof wanted, "%s", getenv("CRASH_OF"));
    if (getenv("CRASH_THEN")) snprintf(then, sizeof then, "%s", getenv("CRASH_THEN"));
    at = getenv("CRASH_AT") ? atol(getenv("CRASH_AT")) : 0;
    failure = atoi(then);
    ever = getenv("CRASH_EVER") != NULL;
    screen = getenv("CRASH_SCREEN") != NULL;
    jumping = getenv("CRASH_CLOCK") != NULL;
    const char *log = getenv("CRASH_LOG");
    if (log) log_to = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    return active = 1;
}

/* The signal of this name, or 0. */
static int signal_named(const char *name) {
    if (strcmp(name, "int") == 0) return SIGINT;
    if (strcmp(name, "term") == 0) return SIGTERM;
    return strcmp(name, "hup") == 0 ? SIGHUP : 0;
}

/* Who runs the tests in the background may have these ignored, and that is inherited. */
__attribute__((constructor)) static void heed_signals(void) {
    const char *what = getenv("CRASH_THEN");
    if (!what || !signal_named(what)) return;
    signal(SIGINT, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    signal(SIGHUP, SIG_DFL);
}

/* The path under the folder ("" for the folder itself), or NULL when it lies elsewhere. */
static const char *under(const char *path) {
    size_t length = strlen(folder);
    if (strncmp(path, folder, length) != 0) return NULL;
    if (path[length] == 0) return path + length;
    return path[length] == '/' ? path + length + 1 : NULL;
}

static const char *of_path(int dir, const char *path, char *room) {
    if (!is_on() || !path) return NULL;
    if (path[0] == '/') {
        snprintf(room, PATH_MAX, "%s", path);
    } else {
        char link[64];
        snprintf(link, sizeof link, dir == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", dir);
        ssize_t length = syscall(SYS_readlink, link, room, PATH_MAX - 1);
        if (length < 0) return NULL;
        while (path[0] == '.' && (path[1] == '/' || path[1] == 0)) path += path[1] ? 2 : 1;
        snprintf(room + length, (size_t)(PATH_MAX - length), path[0] ? "/%s" : "%s", path);
    }
    size_t end = strlen(room);
    while (end > 1 && room[end - 1] == '/') room[--end] = 0;
    return under(room);
}

static const char *of_fd(int fd, char *room) {
    if (!is_on() || fd < 0) return NULL;
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = syscall(SYS_readlink, link, room, PATH_MAX - 1);
    if (length < 0) return NULL;
    room[length] = 0;
    return under(room);
}

static uint64_t inode(int fd) {
    struct stat about;
    return syscall(SYS_fstat, fd, &about) == 0 ? (uint64_t)about.st_ino : 0;
}

/* One line of the log: kind, mark, inode, offset, path, other path, data. */
static void note(enum kind kind, char mark, uint64_t which, int64_t offset, const char *path, const char *other, const void *data, size_t size) {
    if (log_to < 0) return;
    int keep = errno;
    uint32_t lengths[3] = {(uint32_t)strlen(path), (uint32_t)strlen(other), (uint32_t)size};
    size_t whole = 2 + 8 + 8 + sizeof lengths + lengths[0] + lengths[1] + size;
    char *line = malloc(whole), *to = line;
    *to++ = (char)kind;
    *to++ = mark;
    to = mempcpy(to, &which, 8);
    to = mempcpy(to, &offset, 8);
    to = mempcpy(to, lengths, sizeof lengths);
    to = mempcpy(to, path, lengths[0]);
    to = mempcpy(to, other, lengths[1]);
    if (size) memcpy(to, data, size);
    syscall(SYS_write, log_to, line, whole);
    free(line);
    errno = keep;
}

static void strike(int signal) {
    syscall(SYS_kill, getpid(), signal);
}

/* What is to happen now: 0 nothing, 1 the call fails and errno is set, 2 only half of it. */
static int moment(enum kind kind, int changes) {
    if (!at) return 0;
    /* A look at a file is a moment only for who asks for it: it changes nothing. */
    int counts = strcmp(wanted, names[kind]) == 0 || (strcmp(wanted, "all") == 0 && kind != STAT) || (changes && strcmp(wanted, "change") == 0);
    if (!counts) return 0;
    ++seen;
    if (ever ? seen < at : seen != at) return 0;
    if (strcmp(then, "kill") == 0) strike(SIGKILL);
    if (strcmp(then, "stop") == 0) return strike(SIGSTOP), 0;
    int told = signal_named(then);
    if (told) {
        /* The program stops in another thread; each signal wakes this one. */
        strike(told);
        for (int part = 0; part < 20; part++) usleep(100000);
        return 0;
    }
    if (strcmp(then, "half") == 0 || strcmp(then, "short") == 0) return 2;
    errno = failure;
    return 1;
}

static size_t half(size_t size) {
    return size > 1 ? size / 2 : size;
}

/* Open. */

static int open_at(int dir, const char *path, int flags, mode_t mode) {
    char room[PATH_MAX];
    const char *name = of_path(dir, path, room);
    if (!name) return (int)syscall(SYS_openat, dir, path, flags, mode);
    int is_new = (flags & O_CREAT) && syscall(SYS_faccessat, AT_FDCWD, room, F_OK) != 0;
    if (moment(OPEN, is_new || (flags & O_TRUNC)) == 1) return -1;
    int fd = (int)syscall(SYS_openat, dir, path, flags, mode);
    note(OPEN, fd < 0 ? 'x' : is_new ? 'c' : (flags & O_TRUNC) ? 't' : 'o', fd < 0 ? 0 : inode(fd), 0, name, "", NULL, 0);
    return fd;
}

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { \
        va_list rest; \
        va_start(rest, flags); \
        mode = (mode_t)va_arg(rest, int); \
        va_end(rest); \
    }

int open(const char *path, int flags, ...) {
    MODE(flags)
    return open_at(AT_FDCWD, path, flags, mode);
}
int open64(const char *path, int flags, ...) {
    MODE(flags)
    return open_at(AT_FDCWD, path, flags, mode);
}
int openat(int dir, const char *path, int flags, ...) {
    MODE(flags)
    return open_at(dir, path, flags, mode);
}
int openat64(int dir, const char *path, int flags, ...) {
    MODE(flags)
    return open_at(dir, path, flags, mode);
}
int creat(const char *path, mode_t mode) { return open_at(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return open_at(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

/* Read. */

static ssize_t read_at(int fd, void *to, size_t size, off_t from) {
    char room[PATH_MAX];
    if (is_on() && screen && fd == 0 && from < 0) {
        /* A terminal gives a line at a time. */
        size_t got = 0;
        while (got < size && syscall(SYS_read, fd, (char *)to + got, 1) == 1)
            if (((char *)to)[got++] == '\n') break;
        return (ssize_t)got;
    }
    if (of_fd(fd, room)) {
        int what = moment(READ, 0);
        if (what == 1) return -1;
        if (what == 2) size = half(size);
        note(READ, 'r', 0, from, "", "", NULL, 0);
    }
    return from < 0 ? syscall(SYS_read, fd, to, size) : syscall(SYS_pread64, fd, to, size, from);
}

ssize_t read(int fd, void *to, size_t size) { return read_at(fd, to, size, -1); }
ssize_t pread(int fd, void *to, size_t size, off_t from) { return read_at(fd, to, size, from); }
ssize_t pread64(int fd, void *to, size_t size, off64_t from) { return read_at(fd, to, size, from); }
ssize_t readv(int fd, const struct iovec *parts, int count) { return count > 0 ? read_at(fd, parts[0].iov_base, parts[0].iov_len, -1) : 0; }

/* Write. */

static ssize_t write_at(int fd, const void *from, size_t size, off_t to) {
    char room[PATH_MAX];
    if (!of_fd(fd, room)) return to < 0 ? syscall(SYS_write, fd, from, size) : syscall(SYS_pwrite64, fd, from, size, to);
    int what = moment(WRITE, 1);
    if (what == 1) return -1;
    if (what == 2) size = half(size);
    off_t place = to;
    if (to < 0) {
        place = syscall(SYS_lseek, fd, 0, SEEK_CUR);
        if (fcntl(fd, F_GETFL) & O_APPEND) {
            struct stat about;
            if (syscall(SYS_fstat, fd, &about) == 0) place = about.st_size;
        }
    }
    ssize_t done = to < 0 ? syscall(SYS_write, fd, from, size) : syscall(SYS_pwrite64, fd, from, size, to);
    if (what == 2 && strcmp(then, "half") == 0) strike(SIGKILL);
    note(WRITE, done > 0 ? 'w' : 'x', inode(fd), place, "", "", from, done > 0 ? (size_t)done : 0);
    return done;
}

ssize_t write(int fd, const void *from, size_t size) { return write_at(fd, from, size, -1); }
ssize_t pwrite(int fd, const void *from, size_t size, off_t to) { return write_at(fd, from, size, to); }
ssize_t pwrite64(int fd, const void *from, size_t size, off64_t to) { return write_at(fd, from, size, to); }
ssize_t writev(int fd, const struct iovec *parts, int count) {
    char room[PATH_MAX];
    if (!of_fd(fd, room)) return syscall(SYS_writev, fd, parts, count);
    return count > 0 ? write_at(fd, parts[0].iov_base, parts[0].iov_len, -1) : 0;
}

/* Copying inside the kernel is refused, so that whoever wants it reads and writes instead, and is seen. */
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t size, unsigned flags) {
    char room[PATH_MAX];
    if (of_fd(in, room) || of_fd(out, room)) return errno = EXDEV, -1;
    return syscall(SYS_copy_file_range, in, from, out, to, size, flags);
}
static ssize_t send(int out, int in, off_t *from, size_t size) {
    char room[PATH_MAX];
    if (of_fd(in, room) || of_fd(out, room)) return errno = EINVAL, -1;
    return syscall(SYS_sendfile, out, in, from, size);
}
ssize_t sendfile(int out, int in, off_t *from, size_t size) { return send(out, in, from, size); }
ssize_t sendfile64(int out, int in, off64_t *from, size_t size) { return send(out, in, from, size); }

/* Sync and truncate. */

static int sync_at(int fd, long call) {
    char room[PATH_MAX];
    const char *name = of_fd(fd, room);
    if (name && moment(SYNC, 1) == 1) return -1;
    int done = (int)syscall(call, fd);
    struct stat about;
    if (name && syscall(SYS_fstat, fd, &about) == 0)
        note(SYNC, done != 0 ? 'x' : S_ISDIR(about.st_mode) ? 'd' : 's', (uint64_t)about.st_ino, 0, name, "", NULL, 0);
    return done;
}

int fsync(int fd) { return sync_at(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_at(fd, SYS_fdatasync); }

static int cut(int fd, off_t size) {
    char room[PATH_MAX];
    const char *name = of_fd(fd, room);
    if (name && moment(TRUNCATE, 1) == 1) return -1;
    int done = (int)syscall(SYS_ftruncate, fd, size);
    if (name) note(TRUNCATE, done != 0 ? 'x' : 't', inode(fd), size, "", "", NULL, 0);
    return done;
}

int ftruncate(int fd, off_t size) { return cut(fd, size); }
int ftruncate64(int fd, off64_t size) { return cut(fd, size); }

/* Names. */

static int rename_at(int dir, const char *old, int to_dir, const char *new, unsigned flags, long call) {
    char room[PATH_MAX], other_room[PATH_MAX];
    const char *name = of_path(dir, old, room), *other = of_path(to_dir, new, other_room);
    if (name && other && moment(RENAME, 1) == 1) return -1;
    int done = (int)(call == SYS_linkat ? syscall(call, dir, old, to_dir, new, flags) : syscall(SYS_renameat2, dir, old, to_dir, new, flags));
    if (name && other) note(RENAME, done != 0 ? 'x' : call == SYS_linkat ? 'l' : 'n', 0, 0, name, other, NULL, 0);
    return done;
}

int rename(const char *old, const char *new) { return rename_at(AT_FDCWD, old, AT_FDCWD, new, 0, SYS_renameat2); }
int renameat(int dir, const char *old, int to, const char *new) { return rename_at(dir, old, to, new, 0, SYS_renameat2); }
int renameat2(int dir, const char *old, int to, const char *new, unsigned flags) { return rename_at(dir, old, to, new, flags, SYS_renameat2); }
int link(const char *old, const char *new) { return rename_at(AT_FDCWD, old, AT_FDCWD, new, 0, SYS_linkat); }
int linkat(int dir, const char *old, int to, const char *new, int flags) { return rename_at(dir, old, to, new, (unsigned)flags, SYS_linkat); }

static int unlink_at(int dir, const char *path, int flags) {
    char room[PATH_MAX];
    const char *name = of_path(dir, path, room);
    if (name && moment(UNLINK, 1) == 1) return -1;
    int done = (int)syscall(SYS_unlinkat, dir, path, flags);
    if (name) note(UNLINK, done != 0 ? 'x' : 'u', 0, 0, name, "", NULL, 0);
    return done;
}

int unlink(const char *path) { return unlink_at(AT_FDCWD, path, 0); }
int unlinkat(int dir, const char *path, int flags) { return unlink_at(dir, path, flags); }
int rmdir(const char *path) { return unlink_at(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) {
    struct stat about;
    int is_folder = syscall(SYS_newfstatat, AT_FDCWD, path, &about, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(about.st_mode);
    return unlink_at(AT_FDCWD, path, is_folder ? AT_REMOVEDIR : 0);
}

static int make_folder(int dir, const char *path, mode_t mode) {
    char room[PATH_MAX];
    const char *name = of_path(dir, path, room);
    if (name && moment(MKDIR, 1) == 1) return -1;
    int done = (int)syscall(SYS_mkdirat, dir, path, mode);
    if (name) note(MKDIR, done != 0 ? 'x' : 'm', 0, 0, name, "", NULL, 0);
    return done;
}

int mkdir(const char *path, mode_t mode) { return make_folder(AT_FDCWD, path, mode); }
int mkdirat(int dir, const char *path, mode_t mode) { return make_folder(dir, path, mode); }

/* Locks: taking one can fail, letting go cannot. */

static int lock(int fd, int command, long argument) {
    char room[PATH_MAX];
    int takes = (command == F_SETLK || command == F_SETLKW) && ((struct flock *)argument)->l_type != F_UNLCK;
    if (takes && of_fd(fd, room)) {
        if (moment(LOCK, 0) == 1) return -1;
        note(LOCK, 'k', 0, 0, "", "", NULL, 0);
    }
    return (int)syscall(SYS_fcntl, fd, command, argument);
}

#define ARGUMENT(last) \
    va_list rest; \
    va_start(rest, last); \
    long argument = va_arg(rest, long); \
    va_end(rest);

int fcntl(int fd, int command, ...) {
    ARGUMENT(command)
    return lock(fd, command, argument);
}
int fcntl64(int fd, int command, ...) {
    ARGUMENT(command)
    return lock(fd, command, argument);
}

/* Looking at a file without opening it. */

static int look(int dir, const char *path) {
    char room[PATH_MAX];
    const char *name = of_path(dir, path, room);
    if (!name || !name[0]) return 0;
    int what = moment(STAT, 0);
    note(STAT, 'i', 0, 0, "", "", NULL, 0);
    return what;
}

#define LOOK(function, type) \
    int function(const char *path, struct type *about) { \
        REAL(function); \
        return look(AT_FDCWD, path) == 1 ? -1 : real(path, about); \
    }
LOOK(stat, stat)
LOOK(stat64, stat64)
LOOK(lstat, stat)
LOOK(lstat64, stat64)

int statx(int dir, const char *path, int flags, unsigned mask, struct statx *about) {
    if (path && path[0] && look(dir, path) == 1) return -1;
    return (int)syscall(SYS_statx, dir, path, flags, mask, about);
}

/* A terminal that is none, so that a passphrase can be asked. */

int isatty(int fd) {
    struct termios about;
    if (is_on() && screen && fd >= 0 && fd <= 2) return 1;
    return syscall(SYS_ioctl, fd, 0x5401, &about) == 0;
}
int tcgetattr(int fd, struct termios *about) {
    REAL(tcgetattr);
    if (is_on() && screen && fd >= 0 && fd <= 2) return memset(about, 0, sizeof *about), 0;
    return real(fd, about);
}
int tcsetattr(int fd, int when, const struct termios *about) {
    REAL(tcsetattr);
    if (is_on() && screen && fd >= 0 && fd <= 2) return 0;
    return real(fd, when, about);
}

/* A clock that jumps. */

static time_t jump(void) {
    static const time_t years[] = {0, -11, 30, -1, 1, -40, 3};
    static unsigned asked;
    return is_on() && jumping ? years[asked++ % 7] * 31556952 : 0;
}

int clock_gettime(clockid_t which, struct timespec *now) {
    int done = (int)syscall(SYS_clock_gettime, which, now);
    if (done == 0 && which == CLOCK_REALTIME) now->tv_sec += jump();
    return done;
}
int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    int done = (int)syscall(SYS_gettimeofday, now, zone);
    if (done == 0 && now) now->tv_sec += jump();
    return done;
}
time_t time(time_t *to) {
    struct timespec now;
    syscall(SYS_clock_gettime, CLOCK_REALTIME, &now);
    now.tv_sec += jump();
    if (to) *to = now.tv_sec;
    return now.tv_sec;
}
