import PositionedJSON

/// An element of an SPDX document.
struct SPDXElement {
  /// What it is called by, without what all elements of the document begin with.
  let path: String
  /// The element.
  let json: JSON
}
