"""The columns of the campaign's tables, as the Swift schemas in Sources/GuongModel/Tables/Records declare them.

Each column is (name, Vietnamese heading, type, required). A type is a word, a tuple (word, what it refers to) or a dict of
choices from the stored word to the Vietnamese one.
"""

NOTE = ("note", "Ghi chú nội bộ", "text", False)

DIRECTION = {"higher": "cao hơn là tốt", "lower": "thấp hơn là tốt"}

COUNTING = {"cumulative": "lũy kế", "level": "thời điểm"}

INDICATOR_KIND = {
    "economic": "Kinh tế",
    "social": "Văn hóa - xã hội",
    "environment": "Môi trường",
    "defence_security": "Quốc phòng - an ninh",
    "party_building": "Xây dựng Đảng, hệ thống chính trị",
}

WORK_STATUS = {
    "registered": "Đã đăng ký",
    "in_progress": "Đang thực hiện",
    "completed": "Hoàn thành",
    "paused": "Tạm dừng",
    "abandoned": "Thôi thực hiện",
}

AWARD_KIND = {
    "merit": "Công trạng",
    "prompt": "Đột xuất",
    "movement": "Phong trào, chuyên đề",
    "dedication": "Quá trình cống hiến",
    "seniority": "Niên hạn",
    "external": "Đối ngoại",
}

RECIPIENT_GROUP = {
    "small_collective": "Tập thể nhỏ",
    "worker": "Công nhân",
    "farmer": "Nông dân",
    "official": "Công chức",
    "public_employee": "Viên chức",
    "soldier": "Chiến sĩ",
    "student": "Học sinh",
    "resident": "Người dân",
    "enterprise": "Doanh nghiệp",
    "other": "Khác",
}

AWARD_STATE = {"valid": "Còn hiệu lực", "annulled": "Đã hủy bỏ"}

METHOD = {
    "relative": "Theo tỷ lệ",
    "pass_fail": "Đạt hoặc không đạt",
    "count": "Theo số lượng",
    "direct": "Chấm trực tiếp",
}

EVENT_KIND = {
    "congress": "Đại hội",
    "conference": "Hội nghị",
    "deadline": "Thời hạn",
    "ceremony": "Lễ",
    "other": "Khác",
}

CHANNEL = {
    "loudspeaker": "Truyền thanh cơ sở",
    "television": "Trang truyền hình địa phương",
    "online": "Bản tin trực tuyến",
}

TABLES = {
    "indicators": [
        ("id", "Mã", "id", True),
        ("name", "Tên chỉ tiêu", "text", True),
        ("measure", "Đơn vị tính", "text", True),
        ("direction", "Chiều tốt", DIRECTION, False),
        ("counting", "Cách tính", COUNTING, False),
        ("kind", "Nhóm chỉ tiêu", INDICATOR_KIND, True),
        ("field", "Lĩnh vực", "field", False),
        ("owner", "Cơ quan phụ trách", "organisation", False),
        ("maximum", "Giá trị lớn nhất", "number", False),
        ("decimals", "Số chữ số thập phân", "number", False),
        NOTE,
    ],
    "indicator_values": [
        ("indicator", "Chỉ tiêu", ("row", "indicators"), True),
        ("unit", "Đơn vị", "unit", False),
        ("period", "Kỳ", "period", True),
        ("target", "Kế hoạch", "number", False),
        ("actual", "Thực hiện", "number", False),
        ("as_of", "Số liệu đến ngày", "date", False),
        ("source", "Nguồn số liệu", "text", False),
        NOTE,
    ],
    "works": [
        ("id", "Mã", "id", True),
        ("name", "Tên công trình", "text", True),
        ("registered_by", "Đơn vị đăng ký", "participant", True),
        ("purpose", "Chào mừng", "text", False),
        ("value", "Giá trị (triệu đồng)", "number", False),
        ("start", "Khởi công", "date", False),
        ("due", "Hạn hoàn thành", "date", False),
        ("progress", "Tiến độ (%)", "number", False),
        ("status", "Trạng thái", WORK_STATUS, True),
        ("completed_on", "Ngày hoàn thành", "date", False),
        ("story", "Bài viết", "story", False),
        NOTE,
    ],
    "awards": [
        ("decision", "Số quyết định", "text", True),
        ("decided_on", "Ngày quyết định", "date", True),
        ("issuer", "Cơ quan khen thưởng", "text", True),
        ("title", "Danh hiệu, hình thức", "text", True),
        ("kind", "Loại hình", AWARD_KIND, True),
        ("recipient", "Đối tượng", "text", True),
        ("recipient_group", "Nhóm đối tượng", RECIPIENT_GROUP, True),
        ("unit", "Đơn vị", "participant", False),
        ("achievement", "Thành tích", "text", True),
        ("story", "Bài viết", "story", False),
        ("state", "Hiệu lực", AWARD_STATE, False),
        ("annulled_by", "Quyết định hủy bỏ", "text", False),
        NOTE,
    ],
    "clusters": [
        ("id", "Mã", "id", True),
        ("name", "Tên cụm, khối", "text", True),
        ("year", "Năm", "number", True),
        ("head", "Trưởng cụm, khối", "participant", False),
        ("regulation", "Quy chế", "text", False),
        NOTE,
    ],
    "cluster_members": [
        ("cluster", "Cụm, khối", ("row", "clusters"), True),
        ("member", "Thành viên", "participant", True),
        NOTE,
    ],
    "criteria": [
        ("id", "Mã", "id", True),
        ("cluster", "Cụm, khối", ("row", "clusters"), False),
        ("name", "Tiêu chí", "text", True),
        ("maximum", "Điểm tối đa", "number", True),
        ("method", "Cách chấm", METHOD, True),
        ("direction", "Chiều tốt", DIRECTION, False),
        ("points_each", "Điểm mỗi lần", "number", False),
        NOTE,
    ],
    "scores": [
        ("cluster", "Cụm, khối", ("row", "clusters"), True),
        ("criterion", "Tiêu chí", ("row", "criteria"), True),
        ("member", "Thành viên", "participant", True),
        ("target", "Kế hoạch", "number", False),
        ("actual", "Thực hiện", "number", False),
        ("self_score", "Điểm tự chấm", "number", False),
        ("assessed", "Điểm thẩm định", "number", False),
        ("bonus", "Điểm thưởng", "number", False),
        ("penalty", "Điểm trừ", "number", False),
        ("reason", "Lý do", "text", False),
        NOTE,
    ],
    "obligations": [
        ("id", "Mã", "id", True),
        ("name", "Nội dung", "text", True),
        ("from_whom", "Bên gửi", "participants", True),
        ("to_whom", "Bên nhận", "organisation", True),
        ("due", "Hạn gửi", "date", True),
        ("legal_basis", "Căn cứ", "text", False),
        NOTE,
    ],
    "submissions": [
        ("obligation", "Việc phải báo cáo", ("row", "obligations"), True),
        ("sender", "Bên gửi", "participant", True),
        ("submitted_on", "Ngày gửi", "date", True),
        ("document", "Văn bản", "text", False),
        NOTE,
    ],
    "events": [
        ("id", "Mã", "id", True),
        ("title", "Tên sự kiện", "text", True),
        ("from_day", "Từ ngày", "date", False),
        ("to_day", "Đến ngày", "date", False),
        ("when_text", "Thời gian", "text", False),
        ("place", "Địa điểm", "text", False),
        ("organiser", "Đơn vị tổ chức", "organisation", False),
        ("kind", "Loại", EVENT_KIND, True),
        ("description", "Mô tả", "text", False),
        NOTE,
    ],
    "replications": [
        ("story", "Bài viết", "story", True),
        ("unit", "Đơn vị", "participant", True),
        ("place", "Địa điểm", "text", False),
        ("since", "Từ ngày", "date", True),
        ("scale", "Quy mô", "text", False),
        NOTE,
    ],
    # Declared by the site in content/tables.yaml.
    "airtime": [
        ("period", "Kỳ", "period", True),
        ("channel", "Kênh", CHANNEL, True),
        ("minutes", "Số phút", "number", True),
        ("items", "Số tin, bài", "number", False),
        ("source", "Nguồn số liệu", "text", False),
        ("contact", "Người theo dõi", "text", False),
    ],
}

# The columns that together name a row.
KEYS = {
    "indicators": ("id",),
    "indicator_values": ("indicator", "unit", "period"),
    "works": ("id",),
    "clusters": ("id",),
    "cluster_members": ("cluster", "member"),
    "criteria": ("id",),
    "scores": ("criterion", "cluster", "member"),
    "obligations": ("id",),
    "submissions": ("obligation", "sender", "submitted_on"),
    "events": ("id",),
    "replications": ("story", "unit", "place"),
    "airtime": ("period", "channel"),
}
