#ifndef GUONG_CLIBXML2_SHIM_H
#define GUONG_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU and its headers would bring ICU's, which contradict those within Swift's Foundation. Only
// members at the end of the encoding handlers' structure are lost, and nothing here looks into that.
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>

#endif
