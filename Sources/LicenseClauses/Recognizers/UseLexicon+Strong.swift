/// Phrases that name a category. Each family joins what is done with whom or what it is done to, so that verbs,
/// nouns and passives are read alike.
extension UseLexicon {
  static let strongPhrases =
    aboutLaw + aboutPeople + aboutPersonalData + aboutHarm + aboutDeceit + aboutPretence + aboutSystems

  // MARK: Words that many phrases share

  /// Those who are not grown up.
  static let kids = """
    ( child | kid | minor | teen | teens | teenager | adolescent | juvenile | underage | underaged | \
    youngster | schoolchildren | schoolchild | preteen | infant | toddler | girls | boys )
    """
  /// Anybody.
  static let people = """
    ( people | person | individual | human | someone | somebody | anyone | anybody | other | others | \
    citizen | resident | worker | employee | staff | tenant | speaker | neighbor | neighbour | passer | \
    participant | journalist | reporter | activist | dissident | colleague | classmate | partner | ex | \
    opponent | victim | woman | women | man | men | him | her | them )
    """
  /// Groups that are discriminated against, and what makes them.
  static let groups = """
    ( group | minority | minorities | race | racial | ethnic | ethnicity | religion | religious | faith \
    | creed | nationality | gender | sexual | caste | disability | immigrant | migrant | foreigner | \
    refugee | women | lgbt | lgbtq | lgbtqia | gay | lesbian | transgender | roma | muslim | muslims | \
    jew | jewish | jews | black | indigenous | skin | descent | origin | accent | foreign | pregnant | \
    pregnancy | hiv | orientation | foreigners | asylum )
    """
  /// What is not so.
  static let untrue = """
    ( false | misleading | fake | inaccurate | untrue | fabricated | bogus | phony | phoney | invented | \
    distorted | unfounded | baseless | unverified | unchecked | falsified | erroneous | sham )
    """
  /// Callings that need a licence.
  static let callings = """
    ( lawyer | attorney | solicitor | barrister | doctor | physician | accountant | auditor | adviser | \
    advisor | notary | notarial | architect | architecture | engineer | engineering | surveyor | \
    psychologist | psychotherapist | therapist | pharmacist | broker | dentist | nurse | actuary | \
    counselor | counsellor | counsel | clinician | conveyancer | dietitian | nutritionist | psychiatrist \
    | midwife | optician | veterinarian | bookkeeper | appraiser | paralegal | stockbroker | chartered )
    """
  /// What makes people easy to exploit.
  static let weakness = """
    ( vulnerable | weak | weakness | elderly | frail | frailty | poverty | poor | illness | sick | \
    sickness | disability | dementia | addict | addiction | grief | grieving | bereaved | bereavement | \
    distress | desperate | desperation | indebted | debt | lonely | loneliness | isolation | credulity | \
    credulous | gullible | gullibility | naivety | inexperience | cognitive | dependency | dependence | \
    age | youth )
    """
}
