#include <limits.h>
#include <malloc.h>

#include "CLinux.h"

void linux_prepare_heap(int step) {
  mallopt(M_TOP_PAD, step);
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
}
