#ifndef GUONG_CMIMALLOC_SHIM_H
#define GUONG_CMIMALLOC_SHIM_H

// Linking the library is what matters: it takes the place of malloc(3) and its kin for the whole process.
#include <mimalloc.h>

#endif
