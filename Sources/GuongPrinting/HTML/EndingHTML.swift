internal import GuongSupport

/// «Nơi nhận» and the signature, side by side and never apart.
enum EndingHTML {
  static func html(_ lines: OfficialLines) -> String {
    let signature = lines.document.signature
    return """
      <table class="blocks ending" role="presentation"><tr>
      <td class="recipients"><p class="heading">Nơi nhận:</p>\
      \(lines.recipients.map { "<p>\(XMLText.escape($0))</p>" }.joined())</td>
      <td class="signature">\(signature.lines.map { "<p>\(XMLText.escape($0.text))</p>" }.joined())\
      <p class="room"></p><p class="signer">\(XMLText.escape(signature.printedSigner))</p></td>
      </tr></table>

      """
  }
}
