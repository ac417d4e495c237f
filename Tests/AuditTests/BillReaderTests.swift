import Compliance
import PositionedJSON
import Testing

@testable import Audit

/// Readings of bills of materials; each row of a table is a bill, or the part that matters, and what it says.
struct BillReaderTests {
  // MARK: what is a bill

  @Test(
    arguments: BillRow.table(
      """
      null
      7
      [] =>
      'bomFormat' =>
      {'name':'x'} =>
      ['bomFormat','CycloneDX'] =>
      {'bomFormat':'other','components':[]} =>
      {'bomFormat':['CycloneDX']} =>
      {'spdxVersion':'SPDX-9.9'} =>
      {'@context':'https://schema.org/','@graph':[],'x':'SpdxDocument'} =>
      {'a':{'bomFormat':'CycloneDX'}} =>
      {'format':'CycloneDX' =>
      """))
  func otherFilesAreNoBills(_ row: BillRow) { #expect(BillSample.read(row.text) == nil) }

  @Test(
    arguments: BillRow.table(
      """
      {'bomFormat':'CycloneDX'}
      {'bomFormat':'cyclonedx','specVersion':'1.7'}
      {'spdxVersion':'SPDX-2.2'}
      {'@context':['https://spdx.org/rdf/3.0.1/spdx-context.jsonld']}
      {'@graph':[{'type':'SpdxDocument'}]}
      {'type':'SpdxDocument','element':[]}
      """))
  func emptyBillsAreBills(_ row: BillRow) {
    #expect(
      BillSample.read(row.text) != nil && BillSample.said(row.text) == []
        && BillSample.problems(row.text) == [])
  }

  @Test(
    arguments: BillRow.table(
      """
      {'bomFormat':'CycloneDX','components':[ => \
      the bill of materials cannot be read: the text ends where a value is expected
      {'bomFormat':'CycloneDX','specVersion':'2.0'} => \
      version '2.0' of CycloneDX is not read: 1.5 to 1.7 are expected
      {'bomFormat':'CycloneDX','components':{}} => 'components' is an object where a list is expected
      {'bomFormat':'CycloneDX','components':[1]} => \
      a number stands in 'components' where an object is expected
      {'bomFormat':'CycloneDX','metadata':[]} => 'metadata' is a list where an object is expected
      {'spdxVersion':'SPDX-2.3','packages':'x'} => 'packages' is a text where a list is expected
      {'@graph':[{'type':'SpdxDocument'},true]} => \
      true or false stands in '@graph' where an object is expected
      """))
  func brokenBillsHaveProblems(_ row: BillRow) { #expect(BillSample.problems(row.text) == row.expected) }

  // MARK: CycloneDX

  @Test(
    arguments: BillRow.table(
      """
      {'type':'machine-learning-model','name':'a'} => model a
      {'type':'data','name':'a'} => dataset a
      {'type':'data','name':'a','data':[{'type':'configuration'}]} =>
      {'type':'data','name':'a','data':[{'type':'configuration'},{'type':'dataset'}]} => dataset a
      {'type':'data','name':'a','bom-ref':'mcp-resource:a'} =>
      {'type':'data','name':'a','properties':[{'name':'source','value':'arXiv paper analysis'}]} =>
      {'type':'library','name':'a'} =>
      {'type':'framework','name':'a'} =>
      {'type':'application','name':'a'} =>
      {'type':'file','name':'a'} =>
      {'name':'a'} =>
      {'name':'a','modelCard':{}} => model a
      {'type':'model','name':'a','modelCard':{}} => model a
      {'type':'library','name':'a','modelCard':{}} =>
      {'type':'library','name':'b','purl':'pkg:huggingface/a/b'} => model a/b
      {'type':'library','name':'b','purl':'pkg:huggingface/a/b#x.py'} =>
      {'type':'library','name':'b','purl':'pkg:huggingface/datasets/a/b'} => dataset a/b
      {'type':'application','name':'a','properties':[{'name':'aibom:source','value':'private'}]} => model a
      {'type':'machine-learning-model','name':'a','purl':'pkg:huggingface/a/b','components':\
      [{'type':'data','name':'c','purl':'pkg:huggingface/a/b#c'},{'type':'data','name':'d'}]} => \
      model a/b ; dataset d
      {'type':'data','name':'a'},{'type':'data','name':'a','licenses':['MIT']} => dataset a license=MIT
      """))
  func kinds(_ row: BillRow) { #expect(BillSample.said(BillSample.cyclone(row.text)) == row.expected) }

  @Test(
    arguments: BillRow.table(
      """
      'name':'b','group':'a' => a/b
      'name':'a/b','group':'a' => a/b
      'name':' b ' => b
      'name':'x','purl':'pkg:huggingface/a/b@1' => a/b
      'name':'x','purl':'pkg:huggingface/datasets/a/b' => x
      'name':'x','purl':'pkg:generic/a/b' => x
      'name':'https://huggingface.co/a/b' => a/b
      'name':'x','purl':'pkg:huggingface/a%2Fb@1' => a/b
      'name':'b','externalReferences':[{'type':'website','url':'https://huggingface.co/a/b'}] => a/b
      'name':'b','externalReferences':[{'type':'distribution','url':'https://huggingface.co/c/d'},\
      {'type':'model-card','url':'https://huggingface.co/a/B'}] => a/B
      'name':'b','externalReferences':[{'type':'vcs','url':'https://huggingface.co/a/base'}] => b
      'name':'a/b','externalReferences':[{'type':'website','url':'https://huggingface.co/c/d'}] => a/b
      'name':'b','group':'org.a','externalReferences':[{'type':'website','url':\
      'https://huggingface.co/a/b'}] => a/b
      'name':'b','externalReferences':[{'type':'website','url':'https://huggingface.co/datasets/a/b'}] => b
      'name':'b','external-references':[{'type':'website','url':'https://huggingface.co/a/b'}] => a/b
      """))
  func names(_ row: BillRow) {
    let model = "{'type':'machine-learning-model',\(row.text)}"
    #expect(BillSample.said(BillSample.cyclone(model)) == row.expected.map { "model \($0)" })
  }

  @Test(
    arguments: BillRow.table(
      """
      {'license':{'id':'MIT'}} => license=MIT
      {'license':{'name':'Terms'}} => named=Terms
      {'license':{'name':'Terms','url':'https://a'}} => named=Terms link=https://a
      {'expression':'MIT OR Apache-2.0'} => license=MIT OR Apache-2.0
      'MIT' => license=MIT
      {'license':'MIT'} => license=MIT
      {'license':{'id':'MIT'}},{'license':{'id':'MIT'}} => license=MIT
      {'license':{'id':'MIT'}},{'license':{'id':'ISC'}} => license=MIT license=ISC
      {'license':{'name':'NOASSERTION'}},{'license':{'id':'UNKNOWN'}},{'expression':'NONE'} =>
      {'license':{'name':'T','text':{'content':'You may.'}}} => named=T text=You may.
      {'license':{'name':'T','text':{'encoding':'base64','content':'WW91IG1h\\neS4='}}} => \
      named=T text=You may.
      {'license':{'name':'T','text':{'content':' \\n '}}} => named=T
      {'license':{'text':{'content':'You may.'}}},{'license':{'text':{'content':'You may.'}}} => text=You may.
      {'expression':'LicenseRef-a','expressionDetails':[{'text':{'content':'You may.'},'url':'u'}]} => \
      license=LicenseRef-a link=u text=You may.
      """))
  func licenses(_ row: BillRow) {
    #expect(BillSample.said(BillSample.model("'licenses':[\(row.text)]")) == row.ofModel)
  }

  @Test(
    arguments: BillRow.table(
      """
      'pedigree':{'ancestors':[{'type':'machine-learning-model','name':'b','group':'a'}]} => base=a/b
      'pedigree':{'ancestors':[{'name':'b'}]} => base=b
      'pedigree':{'ancestors':[{'type':'library','name':'b'}]} =>
      'pedigree':{'ancestors':[{'type':'data','name':'b'}]} => dataset=b
      'pedigree':{'descendants':[{'name':'b'}],'variants':[{'name':'c'}]} =>
      'properties':[{'name':'base_model','value':'a/b, a/c'}] => base=a/b base=a/c
      'properties':[{'name':'huggingface:baseModel','value':'[\\'a/b\\']'}] => base=a/b
      'properties':{'baseModel':'b','baseModelSource':'https://huggingface.co/a/b'} => base=a/b
      'properties':{'baseModel':'b','baseModelSource':'https://a.example/b'} => base=b
      'modelCard':{'properties':[{'name':'base_model','value':'a/b'},\
      {'name':'base_model_relation','value':'quantized'}]} => base=a/b(quantized)
      'properties':[{'name':'tags','value':'x, base_model:finetune:a/b, dataset:a/d'}] => \
      base=a/b(finetune) dataset=a/d
      'tags':['base_model:a/b','base_model:adapter:a/b','license:mit'] => base=a/b(adapter)
      'properties':[{'name':'base_model','value':'unknown'},{'name':'based_on','value':'x'}] =>
      'externalReferences':[{'type':'license','url':'https://a/l'},{'type':'website','url':'u'}] => \
      link=https://a/l
      'author':'A','authors':[{'name':'B'}],'manufacturer':{'name':'C'},'publisher':'D','supplier':{'name':\
      'E'} => \
      author=A author=B author=C
      """))
  func origins(_ row: BillRow) { #expect(BillSample.said(BillSample.model(row.text)) == row.ofModel) }

  @Test(
    arguments: BillRow.table(
      """
      'datasets':[{'type':'dataset','name':'d'}] => dataset=d
      'datasets':[{'name':'d','contents':{'url':'https://huggingface.co/datasets/a/d'}}] => dataset=a/d
      'datasets':[{'type':'source-code','name':'d'},'e',{'ref':'dataset:f'}] => dataset=e dataset=f
      'datasets':[{'ref':'pkg:huggingface/datasets/a/d@1'}] => dataset=a/d
      'datasets':[{'name':'Not disclosed'}] =>
      'inputs':[{'format':'Text'},{'format':'image/png'}],'outputs':[{'format':'text'},{'format':\
      'byte[]'}] => \
      modality=text modality=image
      """))
  func cards(_ row: BillRow) {
    #expect(BillSample.said(BillSample.model("'modelCard':{'modelParameters':{\(row.text)}}")) == row.ofModel)
  }

  @Test(
    arguments: BillRow.table(
      """
      {'type':'machine-learning-model','bom-ref':'b','name':'b'} => model m base=b ; model b
      {'type':'data','bom-ref':'b','name':'b'} => model m dataset=b ; dataset b
      {'type':'library','bom-ref':'b','name':'b'} => model m
      {'type':'application','bom-ref':'b','name':'b'} => model m
      {'type':'machine-learning-model','name':'c','pedigree':{'ancestors':[{'bom-ref':'b','name':'b',\
      'licenses':['MIT'],'type':'machine-learning-model'}]}} => \
      model m base=b ; model c base=b ; model b license=MIT
      {'type':'data','name':'d','data':[{'bom-ref':'b','type':'dataset'}]} => model m dataset=d ; dataset d
      {'type':'machine-learning-model','bom-ref':'b','name':'m','version':'2'} => model m
      """))
  func dependencies(_ row: BillRow) {
    let dependency = ",'dependencies':[{'ref':'m','dependsOn':['b','m']}]"
    #expect(BillSample.said(BillSample.model("'version':'1'", ",\(row.text)", dependency)) == row.expected)
  }

  @Test(
    arguments: BillRow.table(
      """
      {'ref':'app','dependsOn':['m','d','t']} => program app base=m dataset=d ; model m ; dataset d
      {'ref':'svc','dependsOn':['m']} => model m ; dataset d ; program svc base=m
      {'ref':'t','dependsOn':['m']} => model m ; dataset d
      {'ref':'d','dependsOn':['m']} => model m ; dataset d
      {'ref':'m','dependsOn':['app']} => model m ; dataset d
      """))
  func programs(_ row: BillRow) {
    let components = """
      {'type':'application','bom-ref':'app','name':'app'},{'type':'machine-learning-model','bom-ref':'m',\
      'name':'m'},
      {'type':'data','bom-ref':'d','name':'d'},{'type':'library','bom-ref':'t','name':'t'}
      """
    let rest = ",'services':[{'bom-ref':'svc','name':'svc'}],'dependencies':[\(row.text)]"
    #expect(BillSample.said(BillSample.cyclone(components, rest)) == row.expected)
  }

  /// A bill's subject uses the models that it lists, unless a dependency says which.
  @Test(
    arguments: BillRow.table(
      """
      {'type':'machine-learning-model','name':'m'}] => model m ; program app base=m
      {'type':'machine-learning-model','name':'m'},{'type':'machine-learning-model','name':'q','pedigree':\
      {'ancestors':[{'name':'m'}]}}] => model m ; model q base=m ; program app base=q
      {'type':'machine-learning-model','name':'m'},{'type':'machine-learning-model','bom-ref':'n','name':\
      'n'}],\
      'dependencies':[{'ref':'app','dependsOn':['n']}] => model m ; model n ; program app base=n
      {'type':'library','name':'m'}] =>
      {'type':'data','name':'d'}] => dataset d ; program app
      {'type':'application','name':'inner','components':[{'type':'machine-learning-model','name':'m'}]}] => \
      program inner base=m ; model m ; program app
      """))
  func subjects(_ row: BillRow) {
    let subject = "'metadata':{'component':{'type':'firmware','bom-ref':'app','name':'app'}}"
    #expect(BillSample.said("{'bomFormat':'CycloneDX','components':[\(row.text),\(subject)}") == row.expected)
  }

  @Test(
    arguments: BillRow.table(
      """
      'licenses':{} => 'licenses' is an object where a list is expected
      'licenses':[7] => a number stands in 'licenses' where an object is expected
      'licenses':[{'license':{'id':7}}] => 'id' is a number where a text is expected
      'licenses':[{'license':{'text':{'content':7}}}] => 'content' is a number where a text is expected
      'licenses':[{'license':{'text':{'content':'*','encoding':'base64'}}}] => a licence's text is no base64
      'licenses':[{'license':{'text':{'content':'x','encoding':'gzip'}}}] => \
      a licence's text is encoded as 'gzip' where base64 is expected
      'licenses':[{'license':{'text':{'content':'x','contentType':'application/pdf'}}}] => \
      a licence's text is 'application/pdf' where plain text is expected
      'modelCard':{'modelParameters':{'datasets':[{'ref':'lost'}]}} => 'lost' is no bom-ref of this bill
      'group':7 => 'group' is a number where a text is expected
      'pedigree':7 => 'pedigree' is a number where an object is expected
      """))
  func wrongTypes(_ row: BillRow) {
    #expect(BillSample.problems(BillSample.model(row.text)) == row.expected)
    #expect(BillSample.said(BillSample.model(row.text)) == ["model m"])
  }

  @Test(
    arguments: BillRow.table(
      """
      {'ref':'m','dependsOn':['lost']} => 'lost' is no bom-ref of this bill
      {'ref':'lost','dependsOn':['m']} => 'lost' is no bom-ref of this bill
      {'ref':'lost','dependsOn':['lost']} =>
      {'ref':'app','dependsOn':['lost']} =>
      {'ref':'m','dependsOn':['urn:cdx:x/1#y']} =>
      {'ref':'m','dependsOn':[7]} => 'dependsOn' is a number where a text is expected
      """))
  func lostReferences(_ row: BillRow) {
    let app = ",{'type':'application','bom-ref':'app','name':'app'}"
    #expect(
      BillSample.problems(BillSample.model("'version':'1'", app, ",'dependencies':[\(row.text)]"))
        == row.expected)
  }

  @Test func ofReferencesGivenTwiceTheFirstHolds() {
    let twice = ",{'type':'data','bom-ref':'d','name':'one'},{'type':'data','bom-ref':'d','name':'two'}"
    let text = BillSample.model("'version':'1'", twice, ",'dependencies':[{'ref':'m','dependsOn':['d']}]")
    #expect(BillSample.said(text) == ["model m dataset=one", "dataset one", "dataset two"])
    #expect(BillSample.problems(text) == ["'d' is the reference of several: the first is taken"])
  }

  @Test func aBillMayListItsSubjectOnceMore() {
    let model = "{'type':'machine-learning-model','bom-ref':'m','name':'m'}"
    let rest = ",'metadata':{'component':\(model)},'dependencies':[{'ref':'m','dependsOn':['d']}]"
    let text = BillSample.cyclone("\(model),{'type':'data','bom-ref':'d','name':'d'}", rest)
    #expect(BillSample.problems(text) == [])
    #expect(BillSample.said(text) == ["dataset d", "model m dataset=d"])
  }

  @Test func namesAreNeededAndShort() {
    let long = String(repeating: "x", count: 2001)
    let text = BillSample.cyclone(
      "{'type':'machine-learning-model','name':''},{'type':'data','name':'\(long)'},{}")
    #expect(
      BillSample.problems(text) == [
        "a model has no name", "a dataset has no name", "'name' is longer than 2000 bytes",
      ])
  }

  // MARK: SPDX 2

  @Test(
    arguments: BillRow.table(
      """
      'name':'x','downloadLocation':'https://huggingface.co/a/b' => model a/b
      'name':'x','downloadLocation':'git+https://huggingface.co/a/b.git@main' => model a/b
      'name':'x','downloadLocation':'https://huggingface.co/datasets/a/b' => dataset a/b
      'name':'x','downloadLocation':'https://huggingface.co/spaces/a/b' =>
      'name':'x','downloadLocation':'NOASSERTION' =>
      'name':'x','externalRefs':[{'referenceType':'purl','referenceLocator':'pkg:huggingface/a/b@1'}] => \
      model a/b
      'name':'x','externalRefs':[{'referenceType':'purl','referenceLocator':'pkg:pypi/b@1'}] =>
      'name':'model:gpt2','licenseDeclared':'mit','licenseConcluded':'mit' => model gpt2 license=mit
      'name':'model:b','licenseDeclared':'NONE','licenseConcluded':'NOASSERTION' => model b
      'name':'model:b','licenseConcluded':'LicenseRef-a' => model b named=Terms link=u text=You may.
      'name':'model:b','licenseConcluded':'LicenseRef-b' => model b named=LicenseRef-b text=You must.
      'name':'model:b','licenseConcluded':'MIT AND (LicenseRef-a)' => \
      model b license=MIT AND (LicenseRef-a) link=u text=You may.
      'name':'model:b','originator':'Organization: Acme (a@b.c)' => model b author=Acme
      'name':'x','licenseDeclared':'MIT' =>
      """))
  func packages(_ row: BillRow) {
    let infos = """
      {'licenseId':'LicenseRef-a','name':'Terms','extractedText':'You may.','seeAlsos':['u']},
      {'licenseId':'LicenseRef-b','name':'NOASSERTION','extractedText':'You must.'}
      """
    let text = "{'spdxVersion':'SPDX-2.3','packages':[{\(row.text)}],'hasExtractedLicensingInfos':[\(infos)]}"
    #expect(BillSample.said(text) == row.expected)
  }

  @Test(
    arguments: BillRow.table(
      """
      m DESCENDANT_OF n => model m base=n
      n ANCESTOR_OF m => model m base=n
      m GENERATED_FROM d => model m dataset=d
      m GENERATES d => dataset d generatedBy=m
      d GENERATED_FROM e => dataset d derivedFrom=e
      m COPY_OF n => model m base=n
      p DEPENDS_ON m => program p base=m
      m DEPENDENCY_OF p => program p base=m
      p CONTAINS d => program p dataset=d
      m CONTAINED_BY p => program p base=m
      m HAS_PREREQUISITE n => model m base=n
      d DATA_FILE_OF m => model m dataset=d
      m VARIANT_OF n =>
      m TEST_OF n =>
      m CONTAINS d =>
      m DEPENDS_ON p =>
      d DEPENDS_ON m =>
      m DEPENDS_ON m =>
      m DEPENDS_ON NONE =>
      m DEPENDS_ON file =>
      DocumentRef-x:m DEPENDS_ON m =>
      SPDXRef-DOCUMENT DESCRIBES m =>
      p DEPENDS_ON lost =>
      m CONTAINS lost =>
      m DEPENDS_ON lost => 'lost' is no element of this document
      lost ANCESTOR_OF m => 'lost' is no element of this document
      """))
  func relationshipsOfPackages(_ row: BillRow) {
    let part = row.text.split(separator: " ")
    let text = """
      {'spdxVersion':'SPDX-2.3','packages':[{'SPDXID':'m','name':'model:m'},{'SPDXID':'n','name':'model:n'},
      {'SPDXID':'p','name':'p'},{'SPDXID':'d','downloadLocation':'https://huggingface.co/datasets/d'},
      {'SPDXID':'e','downloadLocation':'https://huggingface.co/datasets/e'}],'files':[{'SPDXID':'file'}],
      'relationships':[{'spdxElementId':'\(part[0])','relationshipType':'\(part[1])',
      'relatedSpdxElement':'\(part[2])'}]}
      """
    #expect(BillSample.linked(text) == row.expected)
  }

  // MARK: SPDX 3

  @Test(
    arguments: BillRow.table(
      """
      {'type':'ai_AIPackage','name':'a'} => model a
      {'type':'AIPackage','name':'a'} => model a
      {'@type':['https://spdx.org/rdf/3.0.1/terms/AI/AIPackage'],'name':'a'} => model a
      {'type':'dataset_DatasetPackage','name':'a','dataset_datasetType':['text','tabular']} => \
      dataset a modality=text
      {'type':'software_Package','name':'a'} =>
      {'type':'software_File','name':'a'} =>
      {'type':'software_Package','name':'a','software_primaryPurpose':'model'} => model a
      {'type':'Package','name':'a','packageUrl':'pkg:huggingface/a/b'} => model a/b
      {'type':'AIPackage','name':'a','software_downloadLocation':'https://huggingface.co/a/b/tree/1'} => \
      model a/b
      {'type':'AIPackage','name':'a','externalIdentifier':[{'externalIdentifierType':'packageUrl',\
      'identifier':'pkg:huggingface/a/b'}]} => model a/b
      {'type':'AIPackage','name':'a','originatedBy':['o']},{'type':'Person','spdxId':'o','name':'O'} => \
      model a author=O
      {'type':'AIPackage','name':'a','externalRef':[{'externalRefType':'license','locator':['u']}]} => \
      model a link=u
      {'type':'SpdxDocument','element':['x',{'type':'AIPackage','name':'a'}]} => model a
      """))
  func elements(_ row: BillRow) {
    #expect(BillSample.said(BillSample.spdx3(row.text)) == row.expected)
    #expect(BillSample.said("{'type':'SpdxDocument','element':[\(row.text)]}") == row.expected)
  }

  /// The file w stands in the model m, t in the dataset d by way of a folder, s in the program p.
  @Test(
    arguments: BillRow.table(
      """
      m trainedOn d => model m dataset=d
      m testedOn d =>
      m trainedOn n => model m base=n
      n ancestorOf m => model m base=n
      m descendantOf n => model m base=n
      m descendantOf m =>
      m generates d => dataset d generatedBy=m
      m hasVariant n =>
      m dependsOn d => model m dataset=d
      p dependsOn m => program p base=m
      p hasDataFile m => program p base=m
      p contains d => program p dataset=d
      m contains n =>
      w trainedOn t => model m dataset=d
      m trainedOn x => model m dataset=x
      x trainedOn d =>
      w descendantOf n => model m base=n
      w generates t =>
      w dependsOn n =>
      s dependsOn n => program p base=n
      m trainedOn lost => 'lost' is no element of this document
      lost ancestorOf m => 'lost' is no element of this document
      m contains lost =>
      p dependsOn lost =>
      """))
  func relationshipsOfElements(_ row: BillRow) {
    let part = row.text.split(separator: " ").map(String.init)
    let kinds = [
      "m": "ai_AIPackage", "n": "AIPackage", "d": "dataset_DatasetPackage", "p": "software_Package",
    ]
    let things = ["m", "n", "d", "p", "w", "t", "s", "x", "folder"].map {
      "{'type':'\(kinds[$0] ?? "software_File")','spdxId':'\($0)','name':'\($0)'}"
    }
    let held = ["m w", "folder t", "d folder", "p s"].map { line in
      let ends = line.split(separator: " ")
      return BillSample.relation("contains", "\(ends[0])", "['\(ends[1])']")
    }
    let all = things + held + [BillSample.relation(part[1], part[0], "['\(part[2])']")]
    #expect(BillSample.linked(BillSample.spdx3(all.joined(separator: ","))) == row.expected)
  }

  @Test(
    arguments: BillRow.table(
      """
      {'type':'simplelicensing_LicenseExpression','spdxId':'l','simplelicensing_licenseExpression':\
      'MIT'} => license=MIT
      {'type':'LicenseExpression','spdxId':'l','licenseExpression':'NOASSERTION'} =>
      {'type':'SimpleLicensingText','spdxId':'l','licenseText':'You may.\\n'} => text=You may.
      {'type':'SimpleLicensingText','spdxId':'l','licenseText':'llama3.3'} => named=llama3.3
      {'type':'expandedlicensing_CustomLicense','spdxId':'l','name':'T','expandedlicensing_seeAlso':['u'],\
      'simplelicensing_licenseText':'You may.\\n'} => named=T link=u text=You may.
      {'type':'LicenseExpression','spdxId':'l','licenseExpression':'LicenseRef-a'},{'type':'CustomLicense',\
      'spdxId':'doc#LicenseRef-a','name':'T','licenseText':'You may.\\n'} => named=T text=You may.
      {'type':'LicenseExpression','spdxId':'l','licenseExpression':'MIT AND LicenseRef-a','customIdToUri':\
      [{'key':\
      'LicenseRef-a','value':'x'}]},{'type':'SimpleLicensingText','spdxId':'x','licenseText':\
      'You may.\\n'} => \
      license=MIT AND LicenseRef-a text=You may.
      {'type':'DisjunctiveLicenseSet','spdxId':'l','member':['https://spdx.org/licenses/MIT','c']},\
      {'type':'ConjunctiveLicenseSet','spdxId':'c','member':['https://spdx.org/licenses/ISC','t']},\
      {'type':'CustomLicense','spdxId':'t','name':'My Terms','licenseText':'You may.\\n'} => \
      license=MIT OR (ISC AND LicenseRef-My-Terms) text=You may.
      {'type':'OrLaterOperator','spdxId':'l','subjectLicense':'https://spdx.org/licenses/GPL-2.0'} => \
      license=GPL-2.0+
      {'type':'WithAdditionOperator','spdxId':'l','subjectExtendableLicense':\
      'https://spdx.org/licenses/Apache-2.0',\
      'subjectAddition':{'type':'ListedLicenseException','spdxId':\
      'https://spdx.org/licenses/LLVM-exception'}} => \
      license=Apache-2.0 WITH LLVM-exception
      {'type':'LicenseExpression','spdxId':'l'} =>
      """))
  func licensesOfElements(_ row: BillRow) {
    for type in ["hasDeclaredLicense", "hasConcludedLicense"] {
      let relation = BillSample.relation(type, "m", "['l']")
      let text = BillSample.spdx3("{'type':'AIPackage','spdxId':'m','name':'m'},\(row.text),\(relation)")
      #expect(BillSample.said(text) == row.ofModel)
    }
  }

  @Test(
    arguments: BillRow.table(
      """
      ['https://spdx.org/licenses/MIT'] => license=MIT
      'https://spdx.org/licenses/MIT.html' => license=MIT
      ['expandedlicensing_NoAssertionLicense'] =>
      ['https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoneLicense'] =>
      {'type':'LicenseExpression','licenseExpression':'MIT'} => license=MIT
      ['lost'] => ; 'lost' is no licence of this document
      [{'type':'ConjunctiveLicenseSet','member':[]}] => ; \
      a set of licences is not read: it has no members, or too many
      """))
  func licensesElsewhere(_ row: BillRow) {
    let relation = BillSample.relation("hasDeclaredLicense", "m", row.text)
    let text = BillSample.spdx3("{'type':'AIPackage','spdxId':'m','name':'m'},\(relation)")
    let fact = row.expected.first ?? ""
    #expect(BillSample.said(text) == [fact.isEmpty ? "model m" : "model m \(fact)"])
    #expect(BillSample.problems(text) == Array(row.expected.dropFirst()))
  }

  @Test func buildsMakeOutputsFromInputs() {
    let models = ["m", "n"].map { "{'type':'AIPackage','spdxId':'\($0)','name':'\($0)'}" }
    let ends = [
      BillSample.relation("hasOutput", "b", "['n']"), BillSample.relation("hasInput", "b", "['m']"),
    ]
    let all = models + ["{'type':'build_Build','spdxId':'b'}"] + ends
    #expect(BillSample.said(BillSample.spdx3(all.joined(separator: ","))) == ["model m", "model n base=m"])
  }

  @Test func whatOnlyTestsNeedIsNoBase() {
    let models = "{'type':'AIPackage','spdxId':'m','name':'m'},{'type':'AIPackage','spdxId':'n','name':'n'},"
    let relation = BillSample.relation("dependsOn", "m", "['n'],'scope':'test'")
    #expect(BillSample.said(BillSample.spdx3(models + relation)) == ["model m", "model n"])
  }

  // MARK: lines

  @Test func eachFactHasTheLineOfItsValue() {
    let text = """
      {"bomFormat": "CycloneDX", "components": [
      {"type": "machine-learning-model",
       "licenses": [
         {"license":
           {"id": "MIT"}}],
       "bom-ref": "m",
       "name":
         "m"},
      {"type": "data", "bom-ref": "d", "name": "d"},
      {"type": "data", "name":
        7}],
      "dependencies": [{"ref": "m", "dependsOn": [
        "d"]}]}
      """
    let bill = BillSample.read(text)
    let facts = (bill?.components ?? []).flatMap(\.facts)
    let expected = ["license=MIT 5", "name=m 8", "dataset=d 13", "name=d 9"]
    #expect(facts.map { "\(BillSample.words($0.statement)) \($0.place.line ?? 0)" } == expected)
    #expect(bill?.problems.map { $0.place.line } == [10, 11])
    #expect(facts.allSatisfy { $0.place.path == "bill.json" })
  }

  // MARK: names of the hub

  @Test(
    arguments: BillRow.table(
      """
      pkg:huggingface/a/b@1 => a/b
      pkg:huggingface/gpt2 => gpt2
      PKG:HuggingFace/a/b?x=1#y => a/b file
      pkg:huggingface/a%2Fb@1 => a/b
      pkg:huggingface/datasets/a/b => dataset a/b
      pkg:huggingface-dataset/a/b@1.0 => dataset a/b
      pkg:huggingface/a/b/c =>
      pkg:huggingface/a/b% =>
      pkg:huggingface/a/b%FF =>
      pkg:huggingface/../b =>
      pkg:huggingface/spaces/a/b =>
      pkg:huggingface/ =>
      pkg:huggingface =>
      pkg:pypi/a =>
      """))
  func packageURLs(_ row: BillRow) {
    let hub = BillHubName(purl: row.text)
    let told = hub.map {
      [$0.kind?.rawValue, $0.name, $0.isFile ? "file" : nil].compactMap(\.self).joined(separator: " ")
    }
    #expect([told].compactMap(\.self) == row.expected)
  }

  @Test(
    arguments: BillRow.table(
      """
      https://huggingface.co/a/b => model a/b
      https://huggingface.co/a/b/tree/main => model a/b
      http://hf.co/a/b?x#y => model a/b
      git+https://huggingface.co/a/b.git@v1 => model a/b
      hf://datasets/a/b => dataset a/b
      https://www.huggingface.co/datasets/a/b => dataset a/b
      https://huggingface.co/datasets/glue/tree/main => dataset glue
      https://huggingface.co/gpt2/blob/main/x => model gpt2
      https://huggingface.co/a =>
      https://huggingface.co/ =>
      https://huggingface.co/spaces/a/b =>
      https://huggingface.co/docs/hub =>
      https://huggingface.co/a/.git =>
      https://huggingface.co/a/b c =>
      https://huggingface.co.evil/a/b =>
      https://a.example/huggingface.co/a/b =>
      """))
  func addresses(_ row: BillRow) {
    let hub = BillHubName(address: row.text)
    #expect([hub].compactMap(\.self).map { "\($0.kind?.rawValue ?? "") \($0.name)" } == row.expected)
  }

  @Test(
    arguments: BillRow.table(
      """
      QQ== => A
      QUI= => AB
      QUJD => ABC
      QUJDRA => ABCD
      Q U\\nJ D => ABC
      fn5- => ~~~
      fn5_ => ~~\u{7F}
      Q =>
      QQ=Q =>
      Q*== =>
      QQ=== =>
      """))
  func base64(_ row: BillRow) {
    let bytes = Base64Text.decode(row.text.replacing("\\n", with: "\n").utf8)
    #expect(bytes.map { [String(decoding: $0, as: UTF8.self)] } ?? [] == row.expected)
  }

  // MARK: hostile bills

  @Test func ringsEnd() {
    let other = ",{'type':'machine-learning-model','bom-ref':'n','name':'n'}"
    let ring = ",'dependencies':[{'ref':'m','dependsOn':['n','n']},{'ref':'n','dependsOn':['m']}]"
    #expect(
      BillSample.said(BillSample.model("'version':'1'", other, ring)) == ["model m base=n", "model n base=m"])
    let files = """
      {'type':'File','spdxId':'a'},{'type':'File','spdxId':'b'},{'type':'DatasetPackage','spdxId':'d',\
      'name':'d'},
      \(BillSample.relation("contains", "a", "['b']")),\(BillSample.relation("contains", "b", "['a']")),
      \(BillSample.relation("trainedOn", "a", "['d']"))
      """
    #expect(BillSample.said(BillSample.spdx3(files)) == ["dataset d"])
    let sets = """
      {'type':'AIPackage','spdxId':'m','name':'m'},{'type':'ConjunctiveLicenseSet','spdxId':'s','member':\
      ['s','s']},
      \(BillSample.relation("hasDeclaredLicense", "m", "['s']"))
      """
    #expect(BillSample.problems(BillSample.spdx3(sets)).count == 1)
  }

  @Test func depthIsBounded() {
    let open = String(repeating: "{'type':'machine-learning-model','name':'a','components':[", count: 200)
    let problem = "the bill of materials cannot be read: nested deeper than 200 levels"
    #expect(BillSample.problems(BillSample.cyclone(open)) == [problem])
    let inside =
      String(repeating: "{'type':'library','components':[", count: 90) + "{'type':'data','name':'d'}"
    #expect(BillSample.said(BillSample.cyclone(inside + String(repeating: "]}", count: 90))) == ["dataset d"])
  }

  @Test func problemsAreBounded() {
    let many = BillSample.problems(
      BillSample.cyclone(Array(repeating: "1", count: 1000).joined(separator: ",")))
    #expect(many.count == 101 && many.last == "further problems of this bill are not listed")
  }

  @Test func buildsDoNotMultiply() {
    let models = (0..<400).map { "{'type':'AIPackage','spdxId':'m\($0)','name':'m\($0)'}" }
    let names = (0..<400).map { "'m\($0)'" }
    let inputs = BillSample.relation("hasInput", "b", "[\(names[..<200].joined(separator: ","))]")
    let outputs = BillSample.relation("hasOutput", "b", "[\(names[200...].joined(separator: ","))]")
    let all = models + ["{'type':'Build','spdxId':'b'}", inputs, outputs]
    let text = BillSample.spdx3(all.joined(separator: ","))
    #expect((BillSample.read(text)?.components ?? []).flatMap(\.facts).count == 400 + 10_000)
    #expect(BillSample.problems(text) == ["the builds have more than 10000 pairs of input and output"])
  }

  /// Each value of three bills is replaced by a value of each type, and taken away.
  @Test(arguments: BillSample.full) func wrongTypesEverywhereDoNoHarm(_ text: String) throws {
    let types: [JSON?] = [
      nil, .null, .bool(true), .int(-1), .double(1e300), .string(""), .string("m"), .array([]),
      .array([.null, .string("m")]), .object([("type", .int(1))]),
    ]
    let bill = JSON(try JSONReader.read(Array(BillSample.json(text).utf8)))
    for index in 0..<BillChange.count(bill) {
      for type in types {
        var left = index
        guard let changed = BillChange.replacing(bill, &left, type) else { continue }
        #expect(BillSample.said(changed.compact).allSatisfy { !$0.contains("?") })
      }
    }
  }
}

/// A row of a table: a text, and behind "=>" what it says, parted by ";".
struct BillRow: Sendable, CustomStringConvertible {
  let text: String
  let expected: [String]
  var description: String { text }

  /// What is expected of the one model m.
  var ofModel: [String] { ["model m"].map { expected.isEmpty ? $0 : "\($0) \(expected[0])" } }

  static func table(_ lines: String) -> [BillRow] {
    lines.split(separator: "\n").map { line in
      guard let mark = line.firstRange(of: " =>") else { return BillRow(text: String(line), expected: []) }
      let rest = line[mark.upperBound...].drop { $0 == " " }
      let parts = rest.isEmpty ? [] : rest.split(separator: ";", omittingEmptySubsequences: false)
      return BillRow(text: String(line[..<mark.lowerBound]), expected: parts.map(trimmed))
    }
  }

  private static func trimmed(_ part: Substring) -> String {
    let start = part.drop { $0 == " " }
    return start.last == " " ? String(start.dropLast()) : String(start)
  }
}

/// Bills, written with ' for ", and what they say.
enum BillSample {
  /// The JSON of a text; \' stands for an apostrophe in it.
  static func json(_ text: String) -> String {
    text.replacing("\\'", with: "\u{1}").replacing("'", with: "\"").replacing("\u{1}", with: "'")
  }

  static func read(_ text: String) -> BillOfMaterials? {
    BillReader.read(Array(json(text).utf8), path: "bill.json")
  }

  /// A line for each component: its kind, its name, its other facts, and its texts without the line's end.
  static func said(_ text: String) -> [String] {
    (read(text)?.components ?? []).map { component in
      let facts = component.facts.map { words($0.statement) }
      let name = facts.first { $0.hasPrefix("name=") }.map { String($0.dropFirst(5)) } ?? "?"
      let texts = component.licenseTexts.map { text in
        "text=" + String(decoding: text.bytes, as: UTF8.self).replacing("\n", with: "")
      }
      let others = facts.filter { !$0.hasPrefix("name=") }
      return ([component.kind.rawValue, name] + others + texts).joined(separator: " ")
    }
  }

  static func problems(_ text: String) -> [String] { (read(text)?.problems ?? []).map(\.message) }

  /// The components of which more is said than the name, and the problems.
  static func linked(_ text: String) -> [String] { said(text).filter { $0.contains("=") } + problems(text) }

  static func words(_ statement: Fact.Statement) -> String {
    switch statement {
    case .name(let text): "name=\(text)"
    case .license(let text): "license=\(text)"
    case .licenseName(let text): "named=\(text)"
    case .licenseLink(let text): "link=\(text)"
    case .base(let text, let relation): "base=\(text)" + (relation.map { "(\($0))" } ?? "")
    case .dataset(let text): "dataset=\(text)"
    case .generatedBy(let text): "generatedBy=\(text)"
    case .derivedFrom(let text): "derivedFrom=\(text)"
    case .modality(let text): "modality=\(text)"
    case .author(let text): "author=\(text)"
    default: "?"
    }
  }

  static func cyclone(_ components: String, _ rest: String = "") -> String {
    "{'bomFormat':'CycloneDX','specVersion':'1.6','components':[\(components)]\(rest)}"
  }

  /// A bill of the model m.
  static func model(_ members: String, _ more: String = "", _ rest: String = "") -> String {
    cyclone("{'type':'machine-learning-model','bom-ref':'m','name':'m',\(members)}\(more)", rest)
  }

  static func spdx3(_ elements: String) -> String {
    "{'@context':'https://spdx.org/rdf/3.0.1/spdx-context.jsonld','@graph':[\(elements)]}"
  }

  static func relation(_ type: String, _ from: String, _ to: String) -> String {
    "{'type':'Relationship','relationshipType':'\(type)','from':'\(from)','to':\(to)}"
  }

  /// Bills with each member that is read.
  static let full = [
    """
    {'bomFormat':'CycloneDX','specVersion':'1.6','metadata':{'component':{'type':'application','bom-ref':'a',
    'name':'a','licenses':[{'license':{'id':'MIT'}}]}},'components':[{'type':'machine-learning-model',
    'bom-ref':'m','group':'g','name':'m','purl':'pkg:huggingface/g/m@1','tags':['base_model:merge:x/y'],
    'licenses':[{'license':{'name':'T','url':'u','text':{'contentType':'text/plain','encoding':'base64',
    'content':'QUJD'}}},{'expression':'MIT','expressionDetails':[{'url':'u'}]}],'authors':[{'name':'x'}],
    'manufacturer':{'name':'y'},'externalReferences':[{'type':'license','url':'u'}],'pedigree':{'ancestors':
    [{'type':'machine-learning-model','name':'b'}]},'properties':[{'name':'base_model','value':'b'}],
    'modelCard':{'modelParameters':{'datasets':[{'ref':'d'},{'type':'dataset','name':'e','contents':{'url':\
    'u'}}],
    'inputs':[{'format':'text'}]},'properties':[{'name':'tags','value':'dataset:x'}]},'components':[{'type':\
    'file',
    'name':'f'}]},{'type':'data','bom-ref':'d','name':'d','data':[{'type':'dataset','bom-ref':'e','contents':
    {'url':'u','properties':[{'name':'license','value':'mit'}]}}]}],'services':[{'bom-ref':'s','name':'s',
    'services':[{'name':'t'}]}],'dependencies':[{'ref':'a','dependsOn':['m','d']},{'ref':'m','dependsOn':\
    ['d']}]}
    """,
    """
    {'spdxVersion':'SPDX-2.3','packages':[{'SPDXID':'m','name':'model:m','licenseConcluded':'LicenseRef-a',
    'licenseDeclared':'MIT','originator':'Person: x','downloadLocation':'https://huggingface.co/a/m',
    'externalRefs':[{'referenceType':'purl','referenceLocator':'pkg:huggingface/a/m'}]},{'SPDXID':'n',
    'name':'model:n'}],'files':[{'SPDXID':'f','fileName':'f'}],'hasExtractedLicensingInfos':[{'licenseId':
    'LicenseRef-a','name':'T','extractedText':'x','seeAlsos':['u']}],'relationships':[{'spdxElementId':'m',
    'relatedSpdxElement':'n','relationshipType':'DESCENDANT_OF'}]}
    """,
    """
    {'@context':'https://spdx.org/rdf/3.0.1/spdx-context.jsonld','@graph':[{'type':'ai_AIPackage','spdxId':\
    'm',
    'name':'m','software_packageUrl':'pkg:huggingface/a/m','originatedBy':['o'],'externalRef':\
    [{'externalRefType':
    'license','locator':['u']}],'externalIdentifier':[{'externalIdentifierType':'packageUrl','identifier':\
    'x'}]},
    {'type':'dataset_DatasetPackage','spdxId':'d','name':'d','dataset_datasetType':['text']},{'type':'Person',
    'spdxId':'o','name':'o'},{'type':'ConjunctiveLicenseSet','spdxId':'s','member':['l','t']},{'type':
    'LicenseExpression','spdxId':'l','licenseExpression':'LicenseRef-x','customIdToUri':[{'key':\
    'LicenseRef-x',
    'value':'t'}]},{'type':'CustomLicense','spdxId':'t','name':'t','seeAlso':['u'],'licenseText':'a b'},
    {'type':'Build','spdxId':'b'},\(relation("hasDeclaredLicense", "m", "['s','l','t']")),
    \(relation("trainedOn", "m", "['d']")),\(relation("hasInput", "b", "['d']")),
    \(relation("hasOutput", "b", "['m']")),\(relation("contains", "m", "['d']"))]}
    """,
  ]
}

/// Changes of one value of a JSON value.
enum BillChange {
  /// The values in it, itself included.
  static func count(_ json: JSON) -> Int {
    switch json {
    case .array(let items): items.reduce(1) { $0 + count($1) }
    case .object(let members): members.reduce(1) { $0 + count($1.value) }
    default: 1
    }
  }

  /// The value with one of those in it, by its number, replaced or taken away.
  static func replacing(_ json: JSON, _ left: inout Int, _ new: JSON?) -> JSON? {
    left -= 1
    if left == -1 { return new }
    if left < -1 { return json }
    switch json {
    case .array(let items): return .array(items.compactMap { replacing($0, &left, new) })
    case .object(let members):
      return .object(
        members.compactMap { member in replacing(member.value, &left, new).map { (member.key, $0) } })
    default: return json
    }
  }
}
