/**
 * IAB Tech Lab Content Taxonomy 2.2, numbers 1 to 698: what a page is about. In full where a topic tells
 * of whoever reads it (family, health, politics, religion), else by its first tier, which stands for
 * the numbers up to the next.
 * Names stand in the order of their numbers, parted by `|`. `>`: one step below the last name with
 * fewer; `=42`: the next name has this number; `!`: a step that has no number.
 * Names by IAB Technology Laboratory, https://iabtechlab.com, under the Creative Commons Attribution 3.0
 * License (https://creativecommons.org/licenses/by/3.0/), packed, without its notes. Source:
 * https://github.com/InteractiveAdvertisingBureau/Taxonomies/blob/0c236b7d73811983bc0e7a314ebb2769acde2291/Content%20Taxonomies/Content%20Taxonomy%202.2.tsv, 2026-11-22.
 */
export const contentTopics: readonly string[] = [
  'Automotive|=42|Books and Literature|=52|Business and Finance|=123|Careers|=132|Education|=150',
  'Events and Attractions|=186|Family and Relationships|>Bereavement|>Dating|>Divorce|>Eldercare',
  '>Marriage and Civil Unions|>Parenting|>>Adoption and Fostering|>>Daycare and Pre-School|>>Internet Safety',
  '>>Parenting Babies and Toddlers|>>Parenting Children Aged 4-11|>>Parenting Teens|>>Special Needs Kids',
  '>Single Life|Fine Art|=210|Food & Drink|=223|Healthy Living|=239|Hobbies & Interests|=274|Home & Garden|=286',
  'Medical Health|>Diseases and Conditions|>>Allergies|>>Ear, Nose and Throat Conditions',
  '>>Endocrine and Metabolic Diseases|>>>Hormonal Disorders|>>>Menopause|>>>Thyroid Disorders',
  '>>Eye and Vision Conditions|>>Foot Health|>>Heart and Cardiovascular Diseases|>>Infectious Diseases|>>Injuries',
  '>>>First Aid|>>Lung and Respiratory Health|>>Mental Health|>>Reproductive Health|>>>Birth Control|>>>Infertility',
  '>>>Pregnancy|>>Blood Disorders|>>Sexual Health|>>>Sexual Conditions|>>Skin and Dermatology|>>Sleep Disorders',
  '>>Substance Abuse|>>Bone and Joint Conditions|>>Brain and Nervous System Disorders|>>Cancer|>>Cold and Flu',
  '>>Dental Health|>>Diabetes|>>Digestive Disorders|>Medical Tests|>Pharmaceutical Drugs|>Surgery|>Vaccines',
  '>Cosmetic Medical Services|Movies|=338|Music and Audio|=379|News and Politics|>Crime|>Disasters',
  '>International News|>Law|>Local News|>National News|>Politics|>>Elections|>>Political Issues|>>War and Conflicts',
  '>Weather|Personal Finance|=422|Pets|=432|Pop Culture|=441|Real Estate|=453|Religion & Spirituality|>Agnosticism',
  '>Spirituality|>Astrology|>Atheism|>Buddhism|>Christianity|>Hinduism|>Islam|>Judaism|>Sikhism|Science|=473',
  'Shopping|=483|Sports|=552|Style & Fashion|=596|Technology & Computing|=640|Television|=653|Travel|=680',
  'Video Gaming',
];

/**
 * The sections of IAB Content Taxonomy 1.0 in their order: `IAB1`, or `IAB1-7` for what is below it. Source: OpenRTB
 * 2.5, list 5.1, under the same licence, by reference only.
 */
export const contentSections: readonly string[] = [
  'Arts & Entertainment',
  'Automotive',
  'Business',
  'Careers',
  'Education',
  'Family & Parenting',
  'Health & Fitness',
  'Food & Drink',
  'Hobbies & Interests',
  'Home & Garden',
  'Law, Government, & Politics',
  'News',
  'Personal Finance',
  'Society',
  'Science',
  'Pets',
  'Sports',
  'Style & Fashion',
  'Technology & Computing',
  'Travel',
  'Real Estate',
  'Shopping',
  'Religion & Spirituality',
  'Uncategorized',
  'Non-Standard Content',
  'Illegal Content',
];
