#ifndef GUONG_CLIBZIP_SHIM_H
#define GUONG_CLIBZIP_SHIM_H

#include <zip.h>

#endif
