#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

extern char **environ;

// Signals that a parent may ignore, and that must end a worker all the same.
static void set_default_signals(posix_spawnattr_t *attributes) {
  sigset_t signals;
  sigemptyset(&signals);
  posix_spawnattr_setsigmask(attributes, &signals);
  sigaddset(&signals, SIGABRT);
  sigaddset(&signals, SIGPIPE);
  sigaddset(&signals, SIGXCPU);
  posix_spawnattr_setsigdefault(attributes, &signals);
  posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}

pid_t linux_start_worker(const char *program, const char *command, const char *argument, int *socket_out) {
  int sockets[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0) return -errno;

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, sockets[1], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, sockets[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  set_default_signals(&attributes);

  char *arguments[] = {(char *)program, (char *)command, (char *)argument, NULL};
  pid_t id = 0;
  int code = posix_spawn(&id, program, &actions, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  close(sockets[1]);
  if (code != 0) {
    close(sockets[0]);
    return -code;
  }
  *socket_out = sockets[0];
  return id;
}

static int set_limit(__rlimit_resource_t resource, rlim_t soft, rlim_t hard) {
  struct rlimit limit = {.rlim_cur = soft, .rlim_max = hard};
  return setrlimit(resource, &limit) == 0 ? 0 : -errno;
}

int linux_limit_worker(unsigned int seconds, size_t address_space) {
  // A worker that dies is expected: no core file, no crash handler, and no life after its parent.
  prctl(PR_SET_DUMPABLE, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  int code = set_limit(RLIMIT_CORE, 0, 0);
  // The soft limit sends SIGXCPU, which tells the parent why; the hard one would send SIGKILL.
  if (code == 0) code = set_limit(RLIMIT_CPU, seconds, seconds + 1);
  if (code == 0) code = set_limit(RLIMIT_AS, address_space, address_space);
  return code;
}
