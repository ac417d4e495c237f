import PositionedJSON

/// Reads a bill of materials: CycloneDX or SPDX, in JSON.
///
/// Any JSON file may be offered, so a file that holds none of the words that each bill must hold is not even
/// parsed.
enum BillReader {
  /// The models, datasets and programs that a bill tells of; nil where the text is no bill.
  static func read(_ bytes: [UInt8], path: String) -> BillOfMaterials? {
    guard mayBeBill(bytes) else { return nil }
    do {
      return read(try JSONReader.read(bytes), path: path)
    } catch {
      var draft = BillDraft(path: path)
      draft.refuse("the bill of materials cannot be read: \(error)", at: error.position)
      return draft.bill()
    }
  }

  private static func read(_ root: JSONValue, path: String) -> BillOfMaterials? {
    if let format = root.shortText("bomFormat") {
      return format.text.lowercased() == "cyclonedx" ? CycloneReader.read(root, path: path) : nil
    }
    if let version = root.shortText("spdxVersion"), version.text.hasPrefix("SPDX-2.") {
      return SPDX2Reader.read(root, path: path)
    }
    return SPDX3Reader.isDocument(root) ? SPDX3Reader.read(root, path: path) : nil
  }

  /// Whether one of the words stands behind a quotation mark.
  private static func mayBeBill(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        if text[index] == UInt8(ascii: "\"") {
          let rest = text[(index + 1)...]
          if marks.contains(where: { rest.starts(with: $0) }) { return true }
        }
        index += 1
      }
      return false
    }
  }

  private static let marks: [[UInt8]] = [
    "bomFormat\"", "spdxVersion\"", "SpdxDocument\"", "https://spdx.org/rdf/3",
  ].map { Array($0.utf8) }
}
