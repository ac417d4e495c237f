/// What a passage says beyond the parameters of its kind: enough to word the clause without "or" and "as the text says".
///
/// A detail that is missing says nothing: the passage may state it in words that are not known.
public enum ClauseDetail: String, CaseIterable, Comparable, Sendable {
  // How a breach ends the rights.
  case automatic, curable
  // Whether they come back when it is mended.
  case reinstates
  case byLicensor = "by-licensor"
  // What a suit must claim for the rights to end.
  case patents, copyrights
  case anyRight = "any-right"
  case outputsToo = "outputs-too"
  // Whether any other right will do, and a claim against a claim.
  case otherRights = "other-rights"
  // Whether only rights of the one who sues count.
  case ownRights = "own-rights"
  case counterclaims
  // Whom the suit must be against, who else's counts, what is as good as a suit, and which suit ends nothing.
  case anyone, affiliates, threats, answering
  // Whom the suit must be against where it is not anyone, and whether who joins one counts too.
  case licensor, joining
  // Whether the text means the licensor's affiliates too where it names the licensor.
  case licensorGroup = "licensor-group"
  // What else ends them: getting round safeguards, not taking new terms.
  case guardrails, declining
  // What must be done when they end, and to what else than the model.
  case cease, delete
  case derivativesToo = "derivatives-too"
  // What must be done about recipients.
  case bind, notify
  // To what they are bound: the limits on use alone.
  case limits
  // Whether users of what runs on it are meant, and not only who gets a copy; whether a service counts as passing on.
  case users
  case hostingCounts = "hosting-counts"
  // What may change, or must be followed.
  case model, policy, terms
  case newestVersion = "newest-version"
  // Whether it may change only as the law asks.
  case forLaw = "for-law"
  // Whether an effort to do so is enough.
  case efforts
  // What the licensor may do about the use.
  case monitor, restrict, remote
  case violations
  // Whether it is enough that the licensor believes that the terms are broken.
  case believed, reasonably
  // Whose claims must be borne.
  case ownWarranty = "own-warranty"
  case defend
  case recipientsToo = "recipients-too"
  // Whether passing on counts beside use, or is what a duty hangs on.
  case passedOn = "passed-on"
  // Whether a link will do.
  case link
  // Whether a product that only uses the model counts, and not only one that contains it.
  case using
  // Whether the copy goes along with copies of the model.
  case withCopies = "with-copies"
  // Where a phrase must stand, or a notice.
  case prominent, interface, website, documentation
  case aboutPage = "about-page"
  case blogPost = "blog-post"
  case noticeFile = "notice-file"
  // Whether what an interface must show are the licence's own notices, and no credit.
  case legalNotices = "legal-notices"
  // Whether hosted services are freed from it in so many words.
  case exceptHosted = "except-hosted"
  // What end users must be told.
  case machine, dangers, limitations
  case aiGenerated = "ai-generated"
  // On what a right hangs, or against whom.
  case conditioned, reserved
  case asBetween = "as-between"
  // What comes before an act.
  case permission, register
  // Which business has to ask: one that offers the model as a service, or another that the text names beside it.
  case asAService = "as-a-service"
  case otherBusiness = "other-business"
  // Whether what is asked for is more than the text allows by itself.
  case beyond
  // Whether only those owe it who have no leave for commercial use; who put a notice of their own beside the others.
  case nonCommercial = "non-commercial"
  case ownNotices = "own-notices"
  // Whether a rate holds where nothing else was agreed.
  case unlessAgreed = "unless-agreed"
  // Whether it is asked of a sort of licensees only: "Public bodies shall …".
  case someOnly = "some-only"
  // Whether only copies that were not changed are meant; whether the phrase stands where copies are to be had.
  case unchanged
  case downloadPage = "download-page"
  // Whether the name must end with the word.
  case suffix
  // What those who pass on changed copies owe.
  case sameTerms = "same-terms"
  // Whether the text names other terms that will do.
  case otherTerms = "other-terms"
  case source
  // What is kept out.
  case ownDerivatives = "own-derivatives"
  case asLawAllows = "as-law-allows"
  case excluded, capped
  case allDamages = "all-damages"
  case indirectDamages = "indirect-damages"
  case principalPlace = "principal-place"
  // What a grant is.
  case perpetual, worldwide
  case notTransferable = "not-transferable"
  case notSublicensable = "not-sublicensable"
  case asStated = "as-stated"
  // Which laws must be kept.
  case exports, sanctions, trade
  // What the licensor may use.
  case contributions, suggestions
  // What a model that learned from outputs must be like to count.
  case similar
  // Whether what learns from the model itself counts too, and not only from its outputs.
  case patterns
  // Whether other models may not be trained, or only not improved.
  case training, improving
  case exceptions
  // Whom a size counts for, what of it, and when.
  case commercial, attributable
  case allProducts = "all-products"
  // Whether use within the licensee's own house is free of it.
  case exceptInternal = "except-internal"
  // Whether research or personal use is free of it.
  case exceptResearch = "except-research"
  case precedingMonth = "preceding-month"
  // Whether new versions of the terms bind only who chooses them.
  case optional
  // Which models may not be trained, and whether with a service, of which one has the outputs only.
  case competing, service
  case languageModels = "language-models"
  case foundationModels = "foundation-models"
  case generative
  // Whether what may not be done is to claim the licensor's approval.
  case endorsement
  // Which notices must be kept beside copyright and attribution, and whether they go where the licensor asks.
  case trademarks, disclaimers, attributions
  case licenseNotice = "license-notice"
  case otherNotices = "other-notices"
  case onRequest = "on-request"
  // What one's own terms and means must not do to those who receive copies.
  case addedTerms = "added-terms"
  case technicalMeasures = "technical-measures"
  // Whether only the part of a size that lies above the line is meant.
  case excess
  // Whether a compiled form is owed beside the source.
  case objectForm = "object-form"
  // Whether only what is put before the public is meant.
  case inPublic = "in-public"
  // Whether publications are meant, and only those on derivatives.
  case publications
  case aboutDerivatives = "about-derivatives"
  // Whether the licensor keeps what others make for it.
  case licensorMade = "licensor-made"
  // Whether what others make for the licensee is the licensee's too.
  case madeFor = "made-for"
  // Whether nothing but what the terms allow may be done.
  case onlyAsLicensed = "only-as-licensed"
  // Whether the product through which something is received must be one for end users.
  case endUserProduct = "end-user-product"
  // Whether the text says what it calls commercial, and counts what a business does for itself.
  case asDefined = "as-defined"
  case internalToo = "internal-too"

  /// Orders details by name.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
