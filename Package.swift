// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors in our own targets; dependencies keep their own rules.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "guong",
  products: [
    .executable(name: "guong", targets: ["guong"]),
    .library(name: "VietnameseText", targets: ["VietnameseText"]),
    .library(name: "GuongKit", targets: ["GuongKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CCMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "VietnameseText", swiftSettings: strict),
    .target(name: "GuongSupport", swiftSettings: strict),
    .target(name: "GuongModel", dependencies: ["VietnameseText"], swiftSettings: strict),
    .target(
      name: "GuongCharts", dependencies: ["GuongModel", "GuongSupport", "VietnameseText"], swiftSettings: strict),
    .target(
      name: "GuongParsing",
      dependencies: [
        "GuongModel", "GuongSpreadsheets", "VietnameseText", "CCMarkGFM", "CLinux",
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [.embedInCode("Resources/phrases.yaml")], swiftSettings: strict),
    .target(
      name: "GuongSpreadsheets", dependencies: ["VietnameseText", "GuongModel", "CLibZip", "CLibXML2"],
      swiftSettings: strict),
    .target(
      name: "GuongEditorial", dependencies: ["GuongModel", "GuongReporting", "GuongSupport", "VietnameseText"],
      swiftSettings: strict),
    .target(
      name: "GuongReporting",
      dependencies: [
        "GuongModel", "GuongSupport", "GuongCharts", "VietnameseText", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "GuongRendering",
      dependencies: [
        "GuongModel", "GuongSupport", "GuongCharts", "GuongReporting", "VietnameseText",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),
    .target(
      name: "GuongPrinting", dependencies: ["GuongModel", "GuongSupport", "VietnameseText"],
      resources: [.embedInCode("Resources/reference.docx")], swiftSettings: strict),
    .target(name: "CLinux"),
    .target(name: "GuongPublishing", dependencies: ["CLinux"], swiftSettings: strict),
    .target(
      name: "GuongKit",
      dependencies: [
        "VietnameseText", "GuongSupport", "GuongModel", "GuongParsing", "GuongEditorial", "GuongReporting",
        "GuongRendering", "GuongPublishing", "GuongPrinting",
      ],
      swiftSettings: strict, plugins: ["EmbedTemplates"]),
    .executableTarget(name: "embed-templates", swiftSettings: strict),
    .plugin(name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed-templates"]),
    .executableTarget(
      name: "guong",
      dependencies: ["GuongKit", "CMimalloc", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    .target(
      name: "GuongTestSupport",
      dependencies: ["VietnameseText", "GuongModel", "GuongReporting", "GuongRendering", "GuongKit", "CLibZip"],
      swiftSettings: strict),
    .executableTarget(
      name: "guong-fuzz",
      dependencies: [
        "VietnameseText", "GuongModel", "GuongParsing", "GuongSpreadsheets", "GuongRendering", "GuongPublishing",
        "GuongKit", "GuongTestSupport", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Fuzz", exclude: ["README.md", "corpus"], swiftSettings: strict),
    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText"], swiftSettings: strict),
    .testTarget(
      name: "GuongModelTests",
      dependencies: ["VietnameseText", "GuongModel", "GuongRendering", "GuongKit", "GuongTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "GuongChartsTests", dependencies: ["VietnameseText", "GuongModel", "GuongCharts"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "GuongParsingTests",
      dependencies: ["VietnameseText", "GuongModel", "GuongParsing", "GuongRendering", "GuongKit", "GuongTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "GuongSpreadsheetsTests",
      dependencies: ["VietnameseText", "GuongModel", "GuongSpreadsheets", "GuongTestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "GuongEditorialTests",
      dependencies: ["VietnameseText", "GuongModel", "GuongEditorial", "GuongTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "GuongKitTests",
      dependencies: [
        "VietnameseText", "GuongModel", "GuongParsing", "GuongReporting", "GuongRendering", "GuongPublishing",
        "GuongKit", "GuongTestSupport", "guong",
      ],
      exclude: ["Fixtures", "Golden"], swiftSettings: strict),
    .testTarget(
      name: "GuongReportingTests", dependencies: ["VietnameseText", "GuongModel", "GuongCharts", "GuongReporting"],
      swiftSettings: strict),
    .testTarget(
      name: "GuongRenderingTests",
      dependencies: ["VietnameseText", "GuongModel", "GuongReporting", "GuongRendering"], swiftSettings: strict),
    .testTarget(name: "GuongPublishingTests", dependencies: ["GuongPublishing"], swiftSettings: strict),
    .testTarget(
      name: "GuongPrintingTests", dependencies: ["GuongModel", "GuongSupport", "GuongPrinting", "VietnameseText"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
