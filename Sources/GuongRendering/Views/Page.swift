/// A whole page: what its `<head>` says, the site's frame, and the view that its template is about.
///
/// A content view must not name a key that `PageMeta` or `SiteShell` has: its own would hide theirs.
package struct Page<Content: View>: View {
  package var meta: PageMeta
  package var shell: SiteShell
  package var content: Content

  package init(meta: PageMeta, shell: SiteShell, content: Content) {
    self.meta = meta
    self.shell = shell
    self.content = content
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    content.value(key) ?? meta.value(key) ?? shell.value(key)
  }
}
