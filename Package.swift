// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "llama-lint",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "LicenseClauses", targets: ["LicenseClauses"]),
    .library(name: "Compliance", targets: ["Compliance"]),
    .executable(name: "llama-lint", targets: ["llama-lint"]),
  ],
  targets: [
    .target(name: "PositionedJSON", swiftSettings: strict),
    // What embed-licenses writes and LicenseClauses reads: tables that need no reading before they are asked.
    .target(name: "EmbeddedTables", swiftSettings: strict),
    .target(
      name: "LicenseClauses", dependencies: ["EmbeddedTables", "PositionedJSON"], swiftSettings: strict,
      plugins: ["EmbedLicenses"]),
    .target(
      name: "Compliance", dependencies: ["LicenseClauses", "PositionedJSON"], swiftSettings: strict),
    .target(
      name: "Audit", dependencies: ["Compliance", "LicenseClauses", "PositionedJSON"],
      swiftSettings: strict),
    .target(
      name: "Reporting", dependencies: ["Audit", "Compliance", "LicenseClauses", "PositionedJSON"],
      swiftSettings: strict),
    .target(
      name: "LlamaLintCommand",
      dependencies: ["Reporting", "Audit", "Compliance", "LicenseClauses", "PositionedJSON"],
      swiftSettings: strict),
    .executableTarget(
      name: "llama-lint", dependencies: ["LlamaLintCommand"], swiftSettings: strict),

    // Times the stages on a folder of licence texts.
    .executableTarget(
      name: "benchmarks", dependencies: ["Audit", "LicenseClauses", "PositionedJSON"], swiftSettings: strict),

    // Puts licenses/*.json into LicenseClauses, so that the binary needs no file beside it.
    .executableTarget(
      name: "embed-licenses", dependencies: ["EmbeddedTables", "PositionedJSON"], swiftSettings: strict),
    .plugin(
      name: "EmbedLicenses", capability: .buildTool(), dependencies: ["embed-licenses"],
      path: "Sources/EmbedLicensesPlugin"),

    .testTarget(
      name: "PositionedJSONTests", dependencies: ["PositionedJSON"], swiftSettings: strict),
    .testTarget(
      name: "LicenseClausesTests", dependencies: ["EmbeddedTables", "LicenseClauses", "PositionedJSON"],
      exclude: ["Catalog/known-models.tsv", "Corpus/Labels", "Corpus/Own", "Corpus/Sentences"],
      swiftSettings: strict),
    .testTarget(
      name: "ComplianceTests", dependencies: ["Compliance", "LicenseClauses", "PositionedJSON"],
      exclude: ["ModelGo/clarity-and-freedom.tsv"], swiftSettings: strict),
    .testTarget(
      name: "AuditTests", dependencies: ["Audit", "Compliance", "LicenseClauses", "PositionedJSON"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Reporting", "Compliance", "LicenseClauses", "PositionedJSON"], swiftSettings: strict),
    .testTarget(
      name: "LlamaLintCommandTests",
      dependencies: ["LlamaLintCommand", "Reporting", "Compliance", "LicenseClauses", "PositionedJSON"],
      exclude: ["Recorded"],
      swiftSettings: strict),
  ]
)
