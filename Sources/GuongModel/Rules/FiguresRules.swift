/// Figures of campaigns: references between tables, rows that contradict each other, values that cannot be.
extension DiagnosticRule {
  package static let tableReferenceUnknown = DiagnosticRule(
    "table-reference-unknown", .error,
    message: .init(
      vi: "Không có {kind} «{id}» (cột «{column}», {rows}).",
      en: "There is no {kind} «{id}» (column «{column}», {rows})."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let tableReferenceAmbiguous = DiagnosticRule(
    "table-reference-ambiguous", .error,
    message: .init(
      vi: "Có nhiều nơi cùng tên «{name}» (cột «{column}», {rows}).",
      en: "Several things are called «{name}» (column «{column}», {rows})."),
    fix: .init(
      vi: "Ghi mã thay cho tên: {ids}.",
      en: "Write the id, not the name: {ids}."))

  package static let tableReferenceTableMissing = DiagnosticRule(
    "table-reference-table-missing", .error,
    message: .init(
      vi: "Cột «{column}» gọi tới bảng «{table}», nhưng đợt thi đua chưa có bảng ấy ({rows}, bắt đầu từ «{id}»).",
      en: "The column «{column}» refers to the table «{table}», which the campaign lacks ({rows}, from «{id}» on)."),
    fix: .init(
      vi: "Thêm bảng «{table}» vào thư mục của đợt thi đua; tên tệp hoặc trang tính là «{name}».",
      en: "Add the table «{table}» to the campaign’s folder, as a file or sheet named «{name}»."))

  package static let tableReferenceTableIncomplete = DiagnosticRule(
    "table-reference-table-incomplete", .warning,
    message: .init(
      vi: "Bảng «{table}» còn lỗi, nên {rows} gọi tới nó ở cột «{column}» tạm bị bỏ ra (bắt đầu từ «{id}»).",
      en: "The table «{table}» has errors, so {rows} that refer to it in the column «{column}» are left "
        + "out (from «{id}» on)."),
    fix: .init(
      vi: "Sửa các lỗi của bảng «{table}» trước; sau đó chạy lại để soát tiếp cột này.",
      en: "Mend the errors of «{table}» first, then check again."))

  package static let tableRowDuplicate = DiagnosticRule(
    "table-row-duplicate", .error,
    message: .init(
      vi: "Dòng này trùng với {other}: giống nhau ở {key}.",
      en: "This row repeats {other}: both have the same {key}."),
    fix: .init(
      vi: "Xóa một trong hai dòng, hoặc sửa chỗ ghi nhầm để hai dòng khác nhau.",
      en: "Delete one of the two, or mend what was mistyped."))

  package static let tableUnitNotValid = DiagnosticRule(
    "table-unit-not-valid", .error,
    message: .init(
      vi: "Đơn vị «{id}» ({name}) chỉ có {validity}, nên không dùng được cho {when} ({rows}).",
      en: "The unit «{id}» ({name}) exists {validity}, so it cannot stand for {when} ({rows})."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let tableAwardTwice = DiagnosticRule(
    "table-award-twice", .error,
    message: .init(
      vi: "Thành tích này của «{recipient}» đã được khen theo quyết định {decision} ({other}).",
      en: "This achievement of «{recipient}» was already awarded by decision {decision} ({other})."),
    fix: .init(
      vi: "Một thành tích không khen hai lần: kiểm tra lại quyết định; nếu là thành tích khác, ghi rõ chỗ "
        + "khác nhau; nếu quyết định trước đã hủy bỏ, ghi ở cột «Hiệu lực».",
      en: "No achievement is awarded twice: check the decision, say how the achievements differ, or mark "
        + "the earlier award as annulled."))

  package static let tableAwardRepeated = DiagnosticRule(
    "table-award-repeated", .error,
    message: .init(
      vi: "Khen thưởng này của «{recipient}» đã có: cùng quyết định, danh hiệu và thành tích ({other}).",
      en: "This award of «{recipient}» is there already: the same decision, title and achievement ({other})."),
    fix: .init(
      vi:
        "Xóa một trong hai dòng; nếu cả bảng bị chép thành hai bản (như trang «Khen thưởng (2)») thì xóa bản chép. Nếu "
        + "là hai người trùng tên, ghi đơn vị của mỗi người.",
      en:
        "Delete one of the rows; where a whole sheet was copied, delete the copy. Of two people of one name write each "
        + "one’s unit."))

  package static let tableAnnulmentMissing = DiagnosticRule(
    "table-annulment-missing", .warning,
    message: .init(
      vi: "Khen thưởng đã hủy bỏ nhưng chưa ghi quyết định hủy bỏ.",
      en: "The award is annulled, but the decision that annulled it is missing."),
    fix: .init(
      vi: "Ghi số và ngày của quyết định ở cột «Quyết định hủy bỏ».",
      en: "Write its number and date into the column «Annulled by»."))

  package static let valueAboveCriterion = DiagnosticRule(
    "value-above-criterion", .error,
    message: .init(
      vi: "Điểm {value} ở cột «{column}» vượt điểm tối đa {maximum} của tiêu chí «{id}».",
      en: "The score {value} in the column «{column}» exceeds {maximum}, the most that the criterion «{id}» gives."),
    fix: .init(
      vi: "Sửa điểm; phần vượt được thưởng thì ghi ở cột «Điểm thưởng».",
      en: "Mend it; points beyond the maximum belong into the column «Bonus»."))

  package static let tableScoreNotMember = DiagnosticRule(
    "table-score-not-member", .error,
    message: .init(
      vi: "«{id}» không phải là thành viên của cụm, khối «{cluster}».",
      en: "«{id}» is no member of the cluster «{cluster}»."),
    fix: .init(
      vi: "Sửa mã, hoặc thêm «{id}» vào bảng «Thành viên cụm, khối».",
      en: "Mend the id, or add «{id}» to the table «Cluster members»."))

  package static let tableScoreOtherCluster = DiagnosticRule(
    "table-score-other-cluster", .error,
    message: .init(
      vi: "Tiêu chí «{id}» là của cụm, khối «{other}», không phải của «{cluster}».",
      en: "The criterion «{id}» belongs to the cluster «{other}», not to «{cluster}»."),
    fix: .init(
      vi: "Chọn tiêu chí của cụm, khối này; tiêu chí dùng cho mọi cụm thì bỏ trống cột «Cụm, khối» trong "
        + "bảng tiêu chí.",
      en: "Take a criterion of this cluster, or leave its cluster empty if it holds for all."))

  package static let valueScoreMissing = DiagnosticRule(
    "value-score-missing", .warning,
    message: .init(
      vi: "Tiêu chí «{id}» chấm theo tỷ lệ, nhưng dòng này chưa đủ số kế hoạch, số thực hiện và cũng chưa "
        + "có điểm thẩm định.",
      en: "The criterion «{id}» is scored by ratio, but the row lacks target or actual, and has no assessed score."),
    fix: .init(
      vi: "Điền cả «Kế hoạch» và «Thực hiện», hoặc điền «Điểm thẩm định».",
      en: "Fill in both target and actual, or the assessed score."))

  package static let valueScoreUncomputable = DiagnosticRule(
    "value-score-uncomputable", .warning,
    message: .init(
      vi:
        "Tiêu chí «{id}» chấm theo tỷ lệ, nhưng từ {actual} so với {target} không tính được tỷ lệ; tiêu chí này chưa có điểm.",
      en: "The criterion «{id}» is scored by ratio, and {actual} against {target} gives none; it has no points yet."),
    fix: .init(
      vi: "Xem lại «Kế hoạch», «Thực hiện»; nếu đúng, điền «Điểm thẩm định».",
      en: "Check target and actual; if they are right, fill in the assessed score."))

  package static let valueWorkEndsEarly = DiagnosticRule(
    "value-work-ends-early", .error,
    message: .init(
      vi: "«{column}» ({date}) đứng trước ngày khởi công ({start}).",
      en: "«{column}» ({date}) is before the start ({start})."),
    fix: .init(
      vi: "Kiểm tra lại hai ngày; chú ý ngày và tháng có bị đổi chỗ không.",
      en: "Check both; day and month may have changed places."))

  package static let valueWorkNotDated = DiagnosticRule(
    "value-work-not-dated", .warning,
    message: .init(
      vi: "Công trình «{id}» đã hoàn thành nhưng chưa ghi ngày hoàn thành.",
      en: "The work «{id}» is completed, but it is not said when."),
    fix: .init(
      vi: "Điền «Ngày hoàn thành».",
      en: "Fill in «Completed on»."))

  package static let valueWorkNotCompleted = DiagnosticRule(
    "value-work-not-completed", .error,
    message: .init(
      vi: "Công trình «{id}» có ngày hoàn thành {date}, nhưng trạng thái là «{status}».",
      en: "The work «{id}» was completed on {date}, but its status is «{status}»."),
    fix: .init(
      vi: "Đổi trạng thái thành «Hoàn thành», hoặc xóa ngày hoàn thành.",
      en: "Make the status «Completed», or remove the date."))

  package static let valueWorkProgress = DiagnosticRule(
    "value-work-progress", .warning,
    message: .init(
      vi: "Tiến độ {progress}% không khớp với trạng thái «{status}» của công trình «{id}».",
      en: "The progress {progress}% does not fit the status «{status}» of the work «{id}»."),
    fix: .init(
      vi: "Công trình hoàn thành thì tiến độ là 100, và ngược lại.",
      en: "A completed work has 100, and no other has."))

  package static let valueDateInFuture = DiagnosticRule(
    "value-date-in-future", .error,
    message: .init(
      vi: "«{column}» là {date}, sau ngày dựng trang ({today}).",
      en: "«{column}» is {date}, later than today ({today})."),
    fix: .init(
      vi: "Kiểm tra lại ngày, tháng, năm; việc chưa xảy ra thì chưa ghi.",
      en: "Check day, month and year; what has not happened is not recorded yet."))

  package static let valueTargetMissing = DiagnosticRule(
    "value-target-missing", .warning,
    message: .init(
      vi: "Chỉ tiêu «{id}» có số thực hiện nhưng chưa có số kế hoạch ({rows}, bắt đầu từ dòng này).",
      en: "The indicator «{id}» has actual values without targets ({rows}, from this one on)."),
    fix: .init(
      vi: "Điền cột «Kế hoạch» để tính được mức đạt; nếu không giao kế hoạch, bỏ qua thông báo này.",
      en: "Fill in the targets, so that their share can be told; never mind if none was set."))

  package static let valueAboveMaximum = DiagnosticRule(
    "value-above-maximum", .error,
    message: .init(
      vi: "Số thực hiện {value} của chỉ tiêu «{id}» vượt quá {maximum}, giá trị lớn nhất có thể có.",
      en: "The actual value {value} of the indicator «{id}» exceeds {maximum}, the greatest that is possible."),
    fix: .init(
      vi: "Kiểm tra dấu phẩy thập phân và đơn vị tính; nếu số đúng, sửa «Giá trị lớn nhất» trong bảng «Chỉ tiêu».",
      en: "Check comma and unit; if the value is right, mend the greatest possible value in «Indicators»."))

  package static let valueAsOfTooEarly = DiagnosticRule(
    "value-as-of-too-early", .error,
    message: .init(
      vi: "Số liệu đến ngày {date}, trước khi {period} bắt đầu ({first}).",
      en: "The value is as of {date}, before {period} began ({first})."),
    fix: .init(
      vi: "Sửa ngày chốt số liệu, hoặc sửa kỳ.",
      en: "Mend the day or the period."))

  package static let valuePeriodInFuture = DiagnosticRule(
    "value-period-in-future", .error,
    message: .init(
      vi: "Đã có số thực hiện cho {period}, trong khi kỳ này chưa bắt đầu (hôm nay là {today}).",
      en: "There is an actual value for {period}, which has not begun (today is {today})."),
    fix: .init(
      vi: "Sửa kỳ, hoặc xóa số thực hiện; số dự kiến ghi ở cột «Kế hoạch».",
      en: "Mend the period, or remove the value; plans belong into «Target»."))

  package static let valueFarFromOthers = DiagnosticRule(
    "value-far-from-others", .warning,
    message: .init(
      vi: "Số thực hiện {value} của chỉ tiêu «{id}» khác xa các kỳ khác (thường quanh {median}).",
      en: "The actual value {value} of the indicator «{id}» is far from those of other periods (mostly about {median})."
    ),
    fix: .init(
      vi: "Kiểm tra dấu phẩy, số chữ số và đơn vị tính; nếu số đúng, bỏ qua thông báo này.",
      en: "Check comma, digits and unit; never mind if the value is right."))

  package static let valueFarFromTarget = DiagnosticRule(
    "value-far-from-target", .warning,
    message: .init(
      vi: "Số thực hiện {value} của chỉ tiêu «{id}» khác xa số kế hoạch {target} cùng dòng.",
      en: "The actual value {value} of the indicator «{id}» is far from the target {target} of its row."),
    fix: .init(
      vi: "Xem hai số có cùng đơn vị tính với chỉ tiêu không ({measure}), dấu phẩy và số chữ số có đúng không; "
        + "nếu số đúng, bỏ qua thông báo này.",
      en: "See whether both count in the indicator’s unit ({measure}), and check comma and digits; never mind if the "
        + "value is right."))

  package static let valuePercentOfAmount = DiagnosticRule(
    "value-percent-of-amount", .error,
    message: .init(
      vi: "Ô ghi {value}%, nhưng chỉ tiêu «{id}» tính bằng «{measure}».",
      en: "The cell says {value}%, but the indicator «{id}» is measured in «{measure}»."),
    fix: .init(
      vi: "Ghi số theo đơn vị tính của chỉ tiêu; tỷ lệ đạt so với kế hoạch Gương tự tính.",
      en: "Write the number in the indicator’s unit; how much of the target it is will be computed."))

  package static let valueFractionOfShare = DiagnosticRule(
    "value-fraction-of-share", .warning,
    message: .init(
      vi: "Chỉ tiêu «{id}» tính bằng %, mà cả kế hoạch và thực hiện ({value}) đều không quá 1%.",
      en: "The indicator «{id}» is measured in %, yet neither target nor actual value ({value}) exceeds 1%."),
    fix: .init(
      vi: "Nếu là 95% thì ghi «95» hoặc «95%», đừng ghi «0,95».",
      en: "Write «95» or «95%» for 95%, not «0,95»."))

  package static let valueWorkFraction = DiagnosticRule(
    "value-work-fraction", .warning,
    message: .init(
      vi: "Tiến độ của công trình «{id}» là {progress}%.",
      en: "The progress of the work «{id}» is {progress}%."),
    fix: .init(
      vi: "Nếu là 95% thì ghi «95» hoặc «95%», đừng ghi «0,95».",
      en: "Write «95» or «95%» for 95%, not «0,95»."))

  package static let valueWorkHuge = DiagnosticRule(
    "value-work-huge", .warning,
    message: .init(
      vi: "Công trình «{id}» có giá trị {value} triệu đồng, tức từ một nghìn tỷ đồng trở lên.",
      en: "The work «{id}» is worth {value} million đồng, a thousand billions or more."),
    fix: .init(
      vi: "Cột này tính bằng triệu đồng: 300.000.000 đồng thì ghi 300.",
      en: "The column counts in millions: write 300 for 300,000,000 đồng."))

  package static let valueNegativeShare = DiagnosticRule(
    "value-negative-share", .warning,
    message: .init(
      vi: "Số thực hiện {value} của chỉ tiêu «{id}» là số âm, trong khi chỉ tiêu là một tỷ lệ tính bằng %.",
      en: "The actual value {value} of the indicator «{id}» is negative, but the indicator is a share in %."),
    fix: .init(
      vi:
        "Bỏ dấu trừ nếu gõ nhầm. Nếu là mức tăng, giảm thì ghi rõ trong tên chỉ tiêu, ví dụ «Tốc độ tăng…», «Mức giảm…».",
      en: "Remove the minus if it is a slip. If growth or decline is meant, let the indicator’s name say so."))

  package static let tableSenderNotObliged = DiagnosticRule(
    "table-sender-not-obliged", .error,
    message: .init(
      vi: "«{id}» không thuộc danh sách bên gửi của việc «{obligation}».",
      en: "«{id}» is none of those who owe «{obligation}»."),
    fix: .init(
      vi: "Sửa mã bên gửi, hoặc thêm «{id}» vào cột «Bên gửi» của bảng «Việc phải báo cáo».",
      en: "Mend the sender, or add «{id}» to «From» in the table «Obligations»."))

  package static let valueEventEndsEarly = DiagnosticRule(
    "value-event-ends-early", .error,
    message: .init(
      vi: "Sự kiện kết thúc ngày {date}, trước khi bắt đầu ({start}).",
      en: "The event ends on {date}, before it begins ({start})."),
    fix: .init(
      vi: "Kiểm tra lại hai ngày; sự kiện trong một ngày thì bỏ trống «Đến ngày».",
      en: "Check both; leave «To» empty for an event of one day."))

  package static let valueEventWithoutTime = DiagnosticRule(
    "value-event-without-time", .error,
    message: .init(
      vi: "Sự kiện «{id}» chưa có thời gian.",
      en: "The event «{id}» has no time."),
    fix: .init(
      vi: "Điền «Từ ngày», hoặc ghi bằng lời ở cột «Thời gian», ví dụ «quý III/2025».",
      en: "Fill in «From», or put it in words under «When», such as «quý III/2025»."))

  package static let valuePointsEachMissing = DiagnosticRule(
    "value-points-each-missing", .error,
    message: .init(
      vi: "Tiêu chí «{id}» chấm theo số lượng nhưng chưa có điểm cho mỗi lần.",
      en: "The criterion «{id}» is scored by count, but points for each are missing."),
    fix: .init(
      vi: "Điền «Điểm mỗi lần», hoặc chọn cách chấm khác.",
      en: "Fill in «Points each», or choose another method."))

  /// The rules of this file, for documents and tests that go over all of them.
  static let figuresRules: [DiagnosticRule] = [
    .tableReferenceUnknown, .tableReferenceAmbiguous, .tableReferenceTableMissing, .tableReferenceTableIncomplete,
    .tableRowDuplicate, .tableUnitNotValid, .tableAwardTwice, .tableAwardRepeated, .tableAnnulmentMissing,
    .valueAboveCriterion, .tableScoreNotMember, .tableScoreOtherCluster, .valueScoreMissing, .valueScoreUncomputable,
    .valueWorkEndsEarly, .valueWorkNotDated, .valueWorkNotCompleted, .valueWorkProgress, .valueDateInFuture,
    .valueTargetMissing, .valueAboveMaximum, .valueAsOfTooEarly, .valuePeriodInFuture, .valueFarFromOthers,
    .valueFarFromTarget, .valueNegativeShare, .valuePercentOfAmount, .valueFractionOfShare, .valueWorkFraction,
    .valueWorkHuge, .tableSenderNotObliged, .valueEventEndsEarly, .valueEventWithoutTime, .valuePointsEachMissing,
  ]
}
