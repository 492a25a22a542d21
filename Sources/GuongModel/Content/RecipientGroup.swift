/// Groups of people that awards and stories are counted by (the campaign plan, IV.5).
package enum RecipientGroup: String, Sendable, CaseIterable {
  case smallCollective = "small_collective"
  case worker
  case farmer
  case official
  case publicEmployee = "public_employee"
  case soldier
  case student
  case resident
  case enterprise
  case other
}
