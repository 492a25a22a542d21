/// Small drawings that stand in for photographs.
enum SamplePictures {
  static let all: [String: String] = ["muoi": salt, "lop": school, "thon": road, "nho": vines, "thuyen": boat]

  private static func drawing(_ sky: String, _ art: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400" width="1200" height="800">\
    <rect width="600" height="400" fill="\(sky)"/>\(art)</svg>
    """
  }

  private static let salt = drawing(
    "#f2c48d",
    """
    <circle cx="440" cy="120" r="44" fill="#fff3d6"/><path d="M0 210 L140 150 L260 205 L390 160 L600 215 V240 H0Z" fill="#b98a6a"/>\
    <rect y="225" width="600" height="175" fill="#8fa9a6"/>\
    <path d="M-60 400 L130 232 H205 L80 400Z M110 400 L225 232 H300 L250 400Z M280 400 L320 232 H395 L420 400Z M450 400 L415 232 H490 L590 400Z" fill="#fffaf0"/>\
    <path d="M70 330 l26 -42 l26 42Z M215 320 l24 -40 l24 40Z M360 330 l25 -42 l25 42Z M500 315 l22 -36 l22 36Z" fill="#fff" stroke="#c9b79e" stroke-width="2"/>
    """)

  private static let school = drawing(
    "#fbe7c6",
    """
    <rect x="120" y="190" width="360" height="190" fill="#fffaf0"/><path d="M90 195 L300 95 L510 195Z" fill="#a61b1b"/>\
    <path d="M155 235h62v72h-62Z M269 235h62v145h-62Z M383 235h62v72h-62Z" fill="#6fb0b8"/><rect y="380" width="600" height="20" fill="#9cc187"/>
    """)

  private static let road = drawing(
    "#dfe6ee",
    """
    <path d="M0 260 L140 130 L260 240 L380 110 L600 270 V400 H0Z" fill="#8fae8b"/><path d="M0 400 L260 230 h80 L600 400Z" fill="#57534e"/>\
    <path d="M297 245h6l8 45h-22Z M286 310h28l10 60h-48Z" fill="#fff3d6"/>
    """)

  private static let vines = drawing(
    "#dfeccf",
    """
    <path d="M0 150 H600 V190 H0Z" fill="#6f9457"/><path d="M60 400V170 M210 400V170 M360 400V170 M510 400V170" stroke="#5d7d4a" stroke-width="9"/>\
    <g fill="#6b2c5c"><circle cx="130" cy="215" r="13"/><circle cx="150" cy="215" r="13"/><circle cx="140" cy="235" r="13"/>\
    <circle cx="280" cy="215" r="13"/><circle cx="300" cy="215" r="13"/><circle cx="290" cy="235" r="13"/>\
    <circle cx="430" cy="215" r="13"/><circle cx="450" cy="215" r="13"/><circle cx="440" cy="235" r="13"/></g><rect y="350" width="600" height="50" fill="#9cc187"/>
    """)

  private static let boat = drawing(
    "#cfe6ea",
    """
    <path d="M0 290 q75 -24 150 0 t150 0 t150 0 t150 0 V400 H0Z" fill="#2f7d86"/><path d="M150 280 h250 l-36 62 h-180Z" fill="#a61b1b"/>\
    <path d="M270 280 V110 l100 140 h-100" fill="#fffaf0"/><path d="M0 330 q75 -24 150 0 t150 0 t150 0 t150 0 V400 H0Z" fill="#1f626a"/>
    """)
}
