package import Foundation
package import GuongModel

/// A document as DOCX, and what could not be put into it.
package struct DOCXPrint: Sendable {
  package let bytes: Data
  /// Says that charts stand as tables, and why; `nil` when all is there.
  package let notice: Bilingual?
}
