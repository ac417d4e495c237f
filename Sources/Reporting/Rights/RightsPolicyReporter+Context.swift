import Compliance
import PositionedJSON

extension RightsPolicyReporter {
  /// What the names in the document stand for.
  static var context: JSON {
    .object(prefixes + nodes + terms + references)
  }

  private static let odrl = "http://www.w3.org/ns/odrl/2/"

  private static var prefixes: [(key: String, value: JSON)] {
    [
      ("@vocab", .string(odrl)), ("odrl", .string(odrl)), ("cc", .string("http://creativecommons.org/ns#")),
      ("dct", .string("http://purl.org/dc/terms/")), ("rdf", .string(rdf)),
      ("rdfs", .string("http://www.w3.org/2000/01/rdf-schema#")),
      ("skos", .string("http://www.w3.org/2004/02/skos/core#")),
      ("xsd", .string("http://www.w3.org/2001/XMLSchema#")),
      (RightsTerm.prefix, .string(RightsTerm.namespace)), ("uid", .string("@id")),
    ]
  }

  private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  /// Members whose values are objects.
  private static var nodes: [(key: String, value: JSON)] {
    [
      "permission", "prohibition", "obligation", "duty", "constraint", "refinement", "rightOperand",
    ].map { ($0, .string("odrl:\($0)")) }
  }

  /// Members whose values are names of the vocabulary.
  private static var terms: [(key: String, value: JSON)] {
    ["action", "leftOperand", "operator", "conflict", "includedIn"].map {
      ($0, typed("odrl:\($0)", "@vocab"))
    }
  }

  /// Members whose values are addresses, or names of the profile.
  private static var references: [(key: String, value: JSON)] {
    ["target", "profile", "unit"].map { ($0, typed("odrl:\($0)", "@id")) }
  }

  private static func typed(_ id: String, _ type: String) -> JSON {
    .object([("@id", .string(id)), ("@type", .string(type))])
  }
}

extension RightsTerm {
  /// The name as it stands where names of the vocabulary are not looked up.
  var iri: String { name.contains(":") ? name : "odrl:\(name)" }
}
