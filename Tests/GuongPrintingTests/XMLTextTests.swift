import GuongSupport
import Testing

@Suite struct XMLTextTests {
  @Test(arguments: [
    ("Đường", "Đường"), ("<a href='b' c=\"d\">&</a>", "&lt;a href=&#39;b&#39; c=&quot;d&quot;&gt;&amp;&lt;/a&gt;"),
    // A mark behind it makes one character of both.
    ("\"\u{301}", "&quot;\u{301}"), ("a\u{0}\u{8}\u{B}\u{1F}b", "ab"), ("a\u{FFFE}\u{FFFF}b", "ab"),
    ("a\tb\nc\rd", "a\tb\nc\rd"), ("\u{FFFD}\u{FFBE}\u{10FFFF}", "\u{FFFD}\u{FFBE}\u{10FFFF}"), ("", ""),
  ])
  func escapesMarkupAndLeavesOutWhatXMLForbids(_ text: String, _ escaped: String) {
    #expect(XMLText.escape(text).unicodeScalars.elementsEqual(escaped.unicodeScalars))
  }
}
