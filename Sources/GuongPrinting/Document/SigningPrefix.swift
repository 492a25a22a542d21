/// What stands before the authority of a signature (Decree 30/2020/NĐ-CP, Appendix I, II.7): for whom the signer signs.
package enum SigningPrefix: String, Hashable, Sendable {
  /// Thay mặt: for a collective.
  case onBehalf = "TM."
  /// Quyền: an acting head.
  case acting = "Q."
  /// Ký thay: a deputy for the head.
  case forHead = "KT."
  /// Thừa lệnh: a head of a unit by order.
  case byOrder = "TL."
  /// Thừa ủy quyền: by authorisation.
  case byAuthorisation = "TUQ."
}
