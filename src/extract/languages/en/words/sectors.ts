import type { Sector } from '../../../../model/index.ts'

const words = (list: string) => list.split('|').map(word => word.trim())

/** Words that tell the sector of what an agreement is about; singular and plural are written out. */
export const SECTOR_WORDS: Readonly<Record<Sector, readonly string[]>> = {
  energy: words(
    'energy|gas|oil|lng|liquefied natural gas|petroleum|pipeline|pipelines|power plant|power plants|power station|power stations|hydropower|hydroelectric|dam|dams|electricity|electric power|grid|grids|nuclear|reactor|reactors|coal|solar|wind farm|wind power|renewable|renewables|renewable energies|refinery|refineries|crude|electrification|transmission line|transmission lines|substation|substations|thermal power|uranium fuel|hydrogen|gas field|oil field|fuel|power grid|power transmission|generators|electric|geothermal|biogas',
  ),
  transport: words(
    'transport|transportation|road|roads|highway|highways|expressway|railway|railways|rail|train|trains|locomotives|metro|subway|light rail|tram|bridge|bridges|airport|airports|port|ports|seaport|harbour|harbor|shipping|aviation|aircraft|airline|airlines|flights|air services|air service|bus|buses|vehicles|high-speed|corridor|tunnel|ferry|ferries|wagons|coaches|boeing|airbus|superjet|motorway|ships|vessels|trucks|bypass|flyover|logistics|open skies',
  ),
  finance: words(
    'finance|financial|banking|bank|banks|credit line|credit lines|currency|swap|loan guarantee|stock exchange|capital market|capital markets|insurance|payments|settlement|yuan clearing|clearing|bonds|central bank|central banks|monetary|microfinance|reserves|line of credit|credit facility|renminbi|liquidity',
  ),
  trade: words(
    'trade|tariff|tariffs|free trade|market access|exports|imports|export|import|customs union|economic union|economic partnership|fta|non-tariff|commerce|trading|economic belt|quarantine|e-commerce|trade facilitation|duty-free|mercosur',
  ),
  defence: words(
    'defence|defense|military|arms|weapons|army|navy|air force|missile|missiles|fighter|fighters|submarine|submarines|frigates|tanks|ceasefire|truce|peace agreement|peace deal|peace accord|peace accords|peace treaty|non-aggression|troops|helicopter|helicopters|combat|s-400|barracks|armed forces|naval|alliance|warships|ammunition|conflict|military base|air defence|military equipment|war',
  ),
  space: words(
    'space|satellite|satellites|navigation system|navigation systems|beidou|glonass|galileo|rocket|launch vehicle|lunar|moon|astronaut|cosmonaut|earth observation|remote earth|earth probes|probes|orbital|remote sensing|cbers',
  ),
  'science-technology': words(
    'science|scientific|technology|technologies|research|innovation|laboratory|laboratories|r&d|technological|antarctic|science and technology|artificial intelligence|quantum|biotechnology',
  ),
  agriculture: words(
    'agriculture|agricultural|farm|farming|food|grain|wheat|rice|maize|corn|soybean|soybeans|fishery|fisheries|fishing|fish|livestock|forestry|timber|fertiliser|fertilizer|irrigation|crops|animal|meat|beef|pork|cotton|seeds|tractors|agro|agribusiness|agri-food|agricultural machinery|aquaculture|sugar cane|slaughterhouses|farmers|plantation|palm oil|cassava|demonstration centre|agricultural technology',
  ),
  mining: words(
    'mining|mine|mines|mineral|minerals|critical minerals|rare earth|rare earths|gold|copper|iron ore|bauxite|lithium|cobalt|nickel|diamond|diamonds|manganese|phosphate|potash|uranium|zinc|tin ore|ore|geological|geology',
  ),
  industry: words(
    'industry|industrial|factory|factories|manufacturing|plant|cement|steel|aluminium|aluminum|chemical|chemicals|chemical engineering|textile|textiles|mill|automotive|car|cars|machinery|helicopter|superjet|industrial park|sugar factory|electronics|shipyard|shipbuilding|assembly plant|production line|metallic|semiconductor|semiconductors|metallurgical|brick|industrial zone|special economic zone|free zone',
  ),
  construction: words(
    'construction|housing|houses|building|buildings|apartments|conference centre|conference center|convention centre|convention center|low-cost housing|residential',
  ),
  education: words(
    'education|educational|school|schools|university|universities|scholarship|scholarships|students|student|teachers|teacher|training centre|vocational|classrooms|confucius institute|training|campus|academic|textbooks|college|chinese language|language teaching|degrees|courses|trainees|human resources|capacity building|seminar',
  ),
  culture: words(
    'culture|cultural|heritage|museum|arts|theatre|theater|language|cultural centre|cultural center|youth|exchange of culture|literature|antiquities|artifacts|library|opera|national theatre',
  ),
  health: words(
    'health|hospital|hospitals|medical|medicine|medicines|malaria|doctors|clinic|clinics|vaccine|vaccines|pharmaceutical|pharmaceuticals|pharmacy|drugs|anti-malarial|ebola|covid|covid-19|disease|hiv|aids|health centre|nurses|ambulances|ambulance|medical team|medical supplies|surgery|cholera|maternity|healthcare|drug|cataract',
  ),
  environment: words(
    'environment|environmental|climate|climate change|emissions|carbon|biodiversity|nature|pollution|conservation|wildlife|forest|forests|green|amazon|pandas|panda|desertification|protected area',
  ),
  water: words(
    'water supply|water|sanitation|sewage|sewerage|wells|boreholes|drinking water|desalination|water treatment|river basin|wastewater|drainage|water project|boreholes drilling|well',
  ),
  digital: words(
    'digital|telecom|telecoms|telecommunication|telecommunications|internet|information technology|information and communications technology|ict|communications|data|broadband|fibre|fiber|fibre-optic|fiber optic|5g|cyber|cybersecurity|electronic|electronics|software|mobile|mobile network|information|data centre|data center|computers|computer|e-government|gsm|cdma|it|cloud|submarine cable|network',
  ),
  security: words(
    'security|police|policing|law enforcement|counter-terrorism|terrorism|counterterrorism|anti-terrorism|extradition|judicial|justice|crime|organised crime|organized crime|corruption|court|courts|legal assistance|information security|border control|intelligence|prisoners|trafficking|drug trafficking|border security|rule of law|surveillance|criminal matters|demining|mine clearance',
  ),
  migration: words(
    'visa|visas|visa-free|migration|migrant|migrants|readmission|workers|labour|labor|travel|mobility|passports|passport|refugee resettlement|asylum|work permit|seasonal workers|deportation|without visas',
  ),
  taxation: words('tax|taxes|taxation|double taxation|customs|revenue|income tax|tax treaty|tax evasion|fiscal'),
  humanitarian: words(
    'humanitarian|disaster|relief|emergency|earthquake|flood|floods|flooding|refugees|famine|tsunami|drought|cyclone|hurricane|food aid|disaster relief|relief goods|victims|displaced|emergency aid|typhoon',
  ),
  diplomacy: words(
    'diplomatic|diplomacy|political|consultations|foreign ministry|foreign ministries|relations|ties|strategic partnership|strategically|friendship|mutually beneficial|normalise|normalize|normalisation|normalization|border|boundary|embassy|peace|bilateral relations|partnership agreement|foreign policy|recognition|reconciliation|territorial|cooperation council|sovereignty|declaration of principles',
  ),
  government: words(
    'government|parliament|presidential palace|ministry building|public administration|budget support|civil service|elections|election|administrative|statistics|governance|local government|senate building|foreign ministry building|office building|government buildings|government complex|national assembly|vehicles for the government|census|office equipment|budget|public sector|customs administration',
  ),
  business: words(
    'business|chamber of commerce|chambers of commerce|entrepreneurs|smes|small and medium|investment promotion|enterprises|business council|startups|private sector|companies',
  ),
  tourism: words('tourism|tourist|tourists|hotel|hotels|resort'),
  sport: words(
    'sport|sports|stadium|stadiums|football|olympic|gymnasium|athletes|youth centre|sports complex|swimming pool|sports equipment|table tennis',
  ),
  media: words(
    'media|television|radio|tv|film|films|news|newspaper|broadcasting|broadcaster|broadcasters|press|journalists|news agency|news agencies|media content|prasar bharati|xinhua|satellite television|transmitter',
  ),
  development: words(
    'development|infrastructure|rural development|urban development|economic and technical cooperation|multi-sector|regional development|poverty reduction|various projects|several projects|socio-economic|community development|rural|urban|poverty|hunger|sustainable development|economic cooperation|far east development',
  ),
}
