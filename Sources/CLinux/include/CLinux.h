#ifndef GUONG_LINUX_FILES_H
#define GUONG_LINUX_FILES_H

// Linux file calls that Swift's Glibc module does not carry (it is built without _GNU_SOURCE, and openat2 has no glibc
// wrapper in Debian 12). Each returns what the call returns, or the error number negated; interrupted calls are repeated.

#include <stddef.h>
#include <sys/types.h>

/// O_PATH of open(2): names a folder without reading it.
extern const int linux_o_path;

/// openat2(2) with RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS.
int linux_open_beneath(int folder, const char *path, int flags, unsigned int mode);

/// renameat2(2) with RENAME_EXCHANGE: two names of one folder trade places in one step.
int linux_rename_exchange(int folder, const char *one, const char *other);

/// renameat2(2) with RENAME_NOREPLACE: -EEXIST when the new name is taken.
int linux_rename_no_replace(int folder, const char *from, const char *to);

/// syncfs(2): everything of the file system that holds the file.
int linux_sync_file_system(int file);

/// copy_file_range(2) at both files' own offsets.
ssize_t linux_copy_range(int from, int to, size_t length);

/// sendfile(2) at both files' own offsets.
ssize_t linux_send_file(int from, int to, size_t length);

/// getdents64(2): raw `struct linux_dirent64` records, 0 at the end.
ssize_t linux_read_entries(int folder, void *buffer, size_t capacity);

/// The fixed English description of an error number, whatever the locale; null if there is none.
const char *linux_error_description(int code);

/// Starts `program command argument` with one end of a new socket as its standard input and output; standard error is thrown
/// away and nothing else is inherited. Returns its id and stores the other end, which closes on exec; or the error number
/// negated.
pid_t linux_start_worker(const char *program, const char *command, const char *argument, int *socket);

/// Bounds the calling process: processor time, address space, no core file; it is killed when its parent's thread ends.
int linux_limit_worker(unsigned int seconds, size_t address_space);

#endif
