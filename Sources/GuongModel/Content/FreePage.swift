/// A page that belongs to no list: «Giới thiệu», «Góp ý».
package struct FreePage: Entry {
  package var header: Header
  package var body: Body

  package init(header: Header, body: Body) {
    self.header = header
    self.body = body
  }
}
