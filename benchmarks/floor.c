// The least that any builder on cmark-gfm has to do: reads every story, skips its front matter, parses and renders the
// Markdown (tables, strikethrough, autolinks, task lists, footnotes; safe mode), and writes files of the names and sizes
// that a finished Gương build has, on as many processes as there are cores.
//
//   floor STORIES OUTPUTS TARGET [PROCESSES]
//
// STORIES: a file of Markdown paths, one a line. OUTPUTS: a file of `size<TAB>path` lines. TARGET: an empty folder.

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct {
  char **lines;
  size_t count;
} Lines;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static char *read_file(const char *path, size_t *length) {
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) < 0) fail(path);
  char *bytes = malloc((size_t)status.st_size + 1);
  size_t done = 0;
  while (done < (size_t)status.st_size) {
    ssize_t count = read(file, bytes + done, (size_t)status.st_size - done);
    if (count <= 0) fail(path);
    done += (size_t)count;
  }
  close(file);
  bytes[done] = 0;
  *length = done;
  return bytes;
}

static Lines read_lines(const char *path) {
  size_t length;
  char *text = read_file(path, &length);
  Lines result = {NULL, 0};
  size_t room = 0;
  for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
    if (result.count == room) {
      room = room ? room * 2 : 1024;
      result.lines = realloc(result.lines, room * sizeof(char *));
    }
    result.lines[result.count++] = line;
  }
  return result;
}

static const char *extension_names[] = {"table", "strikethrough", "autolink", "tasklist"};

static char *render(const char *text, size_t length) {
  const char *body = text;
  if (strncmp(text, "---\n", 4) == 0) {
    const char *end = strstr(text + 3, "\n---\n");
    if (end) body = end + 5;
  }
  int options = CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES;
  cmark_parser *parser = cmark_parser_new(options);
  for (size_t i = 0; i < sizeof extension_names / sizeof *extension_names; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extension_names[i]));
  cmark_parser_feed(parser, body, length - (size_t)(body - text));
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
  cmark_node_free(document);
  cmark_parser_free(parser);
  return html;
}

static void make_folders(int root, char *path) {
  for (char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    if (mkdirat(root, path, 0755) < 0 && errno != EEXIST) fail(path);
    *slash = '/';
  }
}

static void write_file(int root, char *line, const char *html, size_t html_length, const char *padding) {
  char *path;
  size_t size = strtoul(line, &path, 10);
  path++;
  int file = openat(root, path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file < 0 && errno == ENOENT) {
    make_folders(root, path);
    file = openat(root, path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  }
  if (file < 0) fail(path);
  size_t first = html_length < size ? html_length : size;
  if (first && write(file, html, first) != (ssize_t)first) fail(path);
  if (size > first && write(file, padding, size - first) != (ssize_t)(size - first)) fail(path);
  close(file);
}

int main(int count, char **arguments) {
  if (count < 4) {
    fprintf(stderr, "usage: floor STORIES OUTPUTS TARGET [PROCESSES]\n");
    return 2;
  }
  Lines stories = read_lines(arguments[1]), outputs = read_lines(arguments[2]);
  int processes = count > 4 ? atoi(arguments[4]) : (int)sysconf(_SC_NPROCESSORS_ONLN);
  if (mkdir(arguments[3], 0755) < 0 && errno != EEXIST) fail(arguments[3]);
  int root = open(arguments[3], O_RDONLY | O_DIRECTORY);
  if (root < 0) fail(arguments[3]);
  size_t largest = 1;
  for (size_t i = 0; i < outputs.count; i++) {
    size_t size = strtoul(outputs.lines[i], NULL, 10);
    if (size > largest) largest = size;
  }
  char *padding = malloc(largest);
  memset(padding, 'x', largest);
  cmark_gfm_core_extensions_ensure_registered();

  atomic_size_t *next = mmap(NULL, sizeof *next, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (next == MAP_FAILED) fail("mmap");
  size_t tasks = stories.count > outputs.count ? stories.count : outputs.count, chunk = 32;
  for (int worker = 0; worker < processes; worker++) {
    pid_t child = fork();
    if (child < 0) fail("fork");
    if (child > 0) continue;
    for (;;) {
      size_t start = atomic_fetch_add(next, chunk);
      if (start >= tasks) _exit(0);
      for (size_t i = start; i < start + chunk && i < tasks; i++) {
        char *html = NULL;
        if (i < stories.count) {
          size_t length;
          char *text = read_file(stories.lines[i], &length);
          html = render(text, length);
          free(text);
        }
        if (i < outputs.count) write_file(root, outputs.lines[i], html, html ? strlen(html) : 0, padding);
        free(html);
      }
    }
  }
  int status, result = 0;
  while (wait(&status) > 0)
    if (status != 0) result = 1;
  return result;
}
