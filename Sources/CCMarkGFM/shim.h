#ifndef GUONG_CCMARKGFM_SHIM_H
#define GUONG_CCMARKGFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

// Exported by the library, declared only in its private header: adds (or removes) the special characters
// of the parser's extensions to the process-wide tables.
void cmark_manage_extensions_special_characters(cmark_parser *parser, int add);

#endif
