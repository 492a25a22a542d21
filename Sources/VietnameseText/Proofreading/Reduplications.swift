/// Which words Vietnamese doubles, and which it never does. Collected from dictionaries' láy toàn bộ, distributive nouns and
/// everyday prose; a list of plain words, so that anybody can add one.
enum Reduplications {
  /// May stand twice in a row.
  static let words = keys(all)

  /// Never stand twice in a row, whatever their capitals.
  static let never = keys(
    """
    các những và của được trong cho với đến tại theo việc hoặc nhưng cũng đã sẽ để vì nếu khi này thì bởi nhằm thuộc gồm \
    ủy nghị hoạch quyết bằng vào bị
    """)

  /// Of these even a word that may be doubled is a slip before a number: «ngày ngày 22/12/2020», «năm năm 2025».
  static let counted = keys("ngày tháng năm số thứ quý khóa")
  static let year = TextTokens.key("năm")
  /// «ngày ngày mùng 5».
  static let dayWords = keys("mùng mồng")

  /// A doubled phrase that begins so is an adverbial: «từng bước từng bước», «cứ thế cứ thế».
  static let adverbialOpenings = keys(
    "từng cứ rất thật mãi một mỗi hai ba vài càng lâu dần thoắt tay vai đêm ngày xa gần nhiều")
  /// Or, of two words, ends so: «lâu lắm lâu lắm», «nhanh lên nhanh lên».
  static let adverbialEndings = keys("lắm lên đi nữa mãi thôi nhé với nào à ơi một")

  /// Nouns that are verbs too, so that both may meet.
  static let nounsAndVerbs = Set(["tổ chức", "lãnh đạo", "đại diện"].map { TextTokens.keys($0) })

  private static func keys(_ list: String) -> Set<UInt64> {
    Set(list.split(whereSeparator: \.isWhitespace).map { TextTokens.key(String($0)) })
  }

  private static let all =
    nouns + " " + adverbs + " " + colours + " " + qualities + " " + actions + " " + sounds + " " + names

  /// Nouns that mean «every» when doubled (nhà nhà, người người), and words of time and place.
  private static let nouns = """
    nhà người ngày tháng năm đêm sáng trưa chiều tối hôm tuần mùa xuân hè thu đông giờ phút giây đời kiếp lớp hàng tầng nơi chốn \
    làng thôn xóm buôn phố vùng miền ngành nghề giới trường ai đâu gì nào đấy đó đây kia trùng điệp lượt dòng đợt đàn bầy tốp toán \
    nhóm đường lối ngõ nẻo mặt cửa cây lá cành con chiếc ngàn vạn nghìn trăm đôi cặp dãy sóng mây núi non sông đồng ruộng thuyền \
    xe đèn sao ba
    """

  /// Adverbs and degree words.
  private static let adverbs = """
    dần luôn thường mãi hoài suốt đều từ vừa hơi khá gần xa sơ sắp mới muộn lâu chóng nhanh chậm khẽ nhẹ thoáng chợt bỗng liền \
    ngay thẳng riêng chung thuần ròng thật đúng chắc hẳn rồi thôi nữa lại qua thảng họa bất tuyệt cực rặc tuốt tiệt sạch hết đôi \
    song vân lần lắm ngang dọc chéo xiên tí chút mẩy lia biền miết riết hoắc khít sát
    """

  private static let colours = """
    xanh đỏ trắng vàng tím đen nâu hồng xám bạc hung lam lục cam chàm biếc thắm nhạt đậm tươi sáng tối ngà mờ trong đục ánh \
    đo đăm trăng tim vang xam vằn đốm lốm hoe hây hừng rực rỡ
    """

  /// Adjectives, with the forms that change their tone when doubled (đo đỏ) left out: they are two different words.
  private static let qualities = """
    cao thấp dài ngắn to nhỏ bé lớn rộng hẹp dày mỏng nông sâu nặng cứng mềm dẻo giòn dai nhão khô ướt ẩm ráo nóng ấm mát lạnh \
    nguội rét buốt cay đắng chua chát mặn ngọt bùi béo ngậy nhạt thơm thối hôi tanh khét nồng hăng hắc đẹp xấu xinh duyên tròn \
    vuông méo cong thẳng vẹo lệch nghiêng phẳng gồ lồi lõm nhọn tù sắc cùn đặc loãng lỏng rắn non già trẻ tươi héo úa chín sống \
    sượng vui buồn thương nhớ yêu ghét giận hờn tủi lo sợ ngại ngượng thẹn e dè rụt bẽn vội gấp chầm từ tốn êm dịu lặng im yên \
    vắng đông thưa mau nhặt dày kín hở hé ngờ nghi tin lành hiền dữ ác tốt khỏe yếu mệt mỏi đau nhức ngứa rát xót tê nhói ran \
    âm đùng là nghe hâm lạnh ngây ngất say mê thèm khát đói no lưng vơi đầy ắp tràn trơn nhẵn bóng nhờn ráp xù xì sần lì lầm \
    khờ dại ngốc điên khùng lẩn tỉnh mơ màng man mang bàng hao hơ phơ lơ thơ vơ bơ ngơ rưng rơm lâng bâng phân chan hây hiu \
    vi vu vo ve thoang đằng khăng chằm đăm trân trơ tênh lênh chênh chông bập bồng nao nôn rộn rạo xốn xang hối hả hấp tấp \
    chang ngời lấp lánh long mượt mịn mướt óng sẫm thẫm ngun ngút vun vút chót vót thăm thẳm mênh bao bát xăm xắp phây nây mơn \
    tà ngùn rành sành sỏi gai ngai dở ương gàn sồn khật ngố lanh lăm nhăm bừng phừng rần rùng hầm hằm gườm sầm lầm \
    phau làu heo thiu ùn ong choang kè tè nhè lè rề tì sì khò lù gù xù rù mù nao xao rào nhao hẩm hiu lều lờ phờ bời tơi rời bơi sùi lụi cụi lùi lũi lủi thui trùi trụi tuồn tuột gọn tấm tức ấm \
    ưng ửng ngăm phơn phớt nhờ lam loang thong dong thung thênh nghênh khểnh khúc khích hổn hển thoi thóp phều phào thào sành \
    sang giàu nghèo hèn quê khéo vụng giỏi dốt khôn ngoan hư rắn trong quanh co ngoằn ngoèo chập chững chới lả lướt
    """

  /// Verbs of movement, looking, speaking and handling, doubled for repetition or lightness.
  private static let actions = """
    đi lại ra vào lên xuống chạy nhảy bay bò lăn quay xoay vòng lượn lướt trôi lắc gật nghiêng cúi nhìn ngó trông sờ nắn xoa vuốt \
    vỗ đập gõ cười nói khóc hát kêu la thở nhai ngủ nghĩ tính viết vẽ dạ vâng ừ lau quét nấu lắp thử dò rình khuyên nhắc ngóng nhún \
    rung run lay lắt đung đưa phất vờn đùa cãi xúm túm chen lấn xô giành giật nhặt vun xới cào chải gãi véo bấm nhấn ấn nháy liếc \
    nguýt lườm trừng chớp nhắm mấp máy mếu nhếch phồng xẹp phập phều liếm mút gặm cắn chăm là giữ khuấy đảo vặn ngắm tủm mỉm ve
    """

  private static let sounds = """
    ầm ào ì ù ùng oàng đùng đoàng rầm rào rì róc rí rả ríu tí tích tắc cạch cọc cốc lọc cộc lạch phành bạch phì phò hì hục \
    hà ha hê hề hi hì hô hố hơ hu hú khà kha khì khanh khặc khục ục eo éo oa oe ê a ô ơ o ó ú ù ư vù vo ve vi vút veo \
    keng leng boong bong binh bập bùng tùng cắc tom chát thùm thùng thình sầm sập rụp rốp rắc rột roạt soạt xoạt xào xạc \
    xì xèo xình xịch lốp bốp đốp chách đét tét tạch tành tè te tò tu toe tóe tong tòng lõm bõm ộp oạp ì oạp choang xoảng loảng \
    meo gâu cục tác quác quạc cạp chiếp chíp chiêm cu gù be bê ò tò te rống rú gào gừ ư ứ éc ét ụt ịt
    """

  /// Animals, plants, kin and things whose name is a doubling.
  private static let names = """
    ba chuồn cào le cu đa chôm bông bìm se lúm thia phèn muồng dền sên bồ bướm ong kiến dế cóc nhái vạc cuốc chích bông chìa \
    bà ông cô dì chú bác cậu mợ thím anh chị em bé mẹ má bố cha ti mũm lu bi đồ búp nu na mi lô tô
    """
}
