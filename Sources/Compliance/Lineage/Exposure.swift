import LicenseClauses

/// How a model reaches others: published, shipped in an application, or hosted.
struct Exposure {
  /// Whether its weights are published.
  var isPublished = false
  /// The applications that ship it.
  var shippedBy: [Manifest.Product] = []
  /// The services that run on it.
  var hostedBy: [Manifest.Product] = []
  /// Whether it is hosted, by a service or by its own word.
  var isHosted = false

  /// Whether copies of it reach others.
  var isPassedOn: Bool { isPublished || !shippedBy.isEmpty }
  /// Whether it reaches others at all.
  var reachesOthers: Bool { isPassedOn || isHosted }

  /// The ways of all models, by name.
  static func all(_ manifest: Manifest) -> [String: Exposure] {
    var all: [String: Exposure] = [:]
    for model in manifest.models {
      all[model.name] = Exposure(
        isPublished: model.distribution == .weights, isHosted: model.distribution == .hosted)
    }
    for product in manifest.products {
      for name in Set(product.models) {
        switch product.offering {
        case .application?: all[name]?.shippedBy.append(product)
        case .hostedService?:
          all[name]?.hostedBy.append(product)
          all[name]?.isHosted = true
        default: break
        }
      }
    }
    return all
  }
}

extension LicenseTerms {
  /// Whether those who only host need the notice as well.
  var asksNoticeOfHosts: Bool {
    countsHosting
      && clauses.contains { clause in
        if case .noticeText(_, let exceptHosted) = clause.terms { !exceptHosted } else { false }
      }
  }
}

extension LicenseTerms {
  /// Whether a copy must be the maker's own file: short free licences, whose text names no licensor and is a template.
  var asksMakersFile: Bool {
    licensor == nil && clauses.count < 12
      && clauses.contains { $0.kind == .retainNotices } && clauses.contains { $0.kind == .licenseCopy }
  }
}
