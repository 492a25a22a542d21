#define _GNU_SOURCE
#include "CLinux.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/syscall.h>
#include <unistd.h>

#define RETURN_REPEATING_INTERRUPTED(type, call) \
  do { \
    type result; \
    do { \
      result = (type)(call); \
    } while (result < 0 && errno == EINTR); \
    return result < 0 ? (type)-errno : result; \
  } while (0)

const int linux_o_path = O_PATH;

int linux_open_beneath(int folder, const char *path, int flags, unsigned int mode) {
  struct open_how how = {
    .flags = (uint64_t)(unsigned int)flags,
    .mode = mode,
    .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS,
  };
  RETURN_REPEATING_INTERRUPTED(int, syscall(SYS_openat2, folder, path, &how, sizeof how));
}

int linux_rename_exchange(int folder, const char *one, const char *other) {
  RETURN_REPEATING_INTERRUPTED(int, renameat2(folder, one, folder, other, RENAME_EXCHANGE));
}

int linux_rename_no_replace(int folder, const char *from, const char *to) {
  RETURN_REPEATING_INTERRUPTED(int, renameat2(folder, from, folder, to, RENAME_NOREPLACE));
}

int linux_sync_file_system(int file) {
  RETURN_REPEATING_INTERRUPTED(int, syncfs(file));
}

ssize_t linux_copy_range(int from, int to, size_t length) {
  RETURN_REPEATING_INTERRUPTED(ssize_t, copy_file_range(from, NULL, to, NULL, length, 0));
}

ssize_t linux_send_file(int from, int to, size_t length) {
  RETURN_REPEATING_INTERRUPTED(ssize_t, sendfile(to, from, NULL, length));
}

ssize_t linux_read_entries(int folder, void *buffer, size_t capacity) {
  RETURN_REPEATING_INTERRUPTED(ssize_t, getdents64(folder, buffer, capacity));
}

const char *linux_error_description(int code) { return strerrordesc_np(code); }
