markup::define! { Settings<'a>(account: &'a crate::data::Account) {
@markup::doctype()
html[lang = "en"] { head { meta[charset = "utf-8"];
title { @account.title
" - Tracker" }
"\n"
meta[name = "viewport", content = "width=device-width, initial-scale=1"];
link[rel = "stylesheet", href = "/static/app.css"]; }
"\n"
body { header[class = "topbar"] { a[class = "brand", href = "/"] { "Tracker" }
nav { a[href = "/pulls"] { "Pull requests" }
a[href = "/issues"] { "Issues" }
a[href = "/explore"] { "Explore" } }
"\n"
span[class = "user"] { "Signed in as "
b { @account.name }
", "
a[href = "/inbox"] { @account.unread
" unread" } } }
"\n"
main[class = "container"] { h1 { "Settings" }
p { "Everything here can be changed again at any time, and nobody but you is told." }
"\n"
form[class = "settings", method = "post", action = "/settings"] { input[type = "hidden", name = "token", value = &account.token];
"\n"
fieldset { legend { "Who you are" }
p { "You have been "
b { @account.login }
" since "
@account.joined
", and "
@account.storage
" MB are yours." }
"\n"
label[for = "name"] { "Name" }
input[id = "name", name = "name", value = &account.name, maxlength = "80"];
"\n"
label[for = "email"] { "Address" }
input[id = "email", type = "email", name = "email", value = &account.email]; }
"\n"
fieldset { legend { "Where you are" }
label[for = "country"] { "Country" }
select[id = "country", name = "country"] { "\n"
option[value = "AF"] { "Afghanistan" }
"\n"
option[value = "AL"] { "Albania" }
"\n"
option[value = "DZ"] { "Algeria" }
"\n"
option[value = "AD"] { "Andorra" }
"\n"
option[value = "AO"] { "Angola" }
"\n"
option[value = "AI"] { "Anguilla" }
"\n"
option[value = "AQ"] { "Antarctica" }
"\n"
option[value = "AG"] { "Antigua & Barbuda" }
"\n"
option[value = "AR"] { "Argentina" }
"\n"
option[value = "AM"] { "Armenia" }
"\n"
option[value = "AW"] { "Aruba" }
"\n"
option[value = "AU"] { "Australia" }
"\n"
option[value = "AT"] { "Austria" }
"\n"
option[value = "AZ"] { "Azerbaijan" }
"\n"
option[value = "BS"] { "Bahamas" }
"\n"
option[value = "BH"] { "Bahrain" }
"\n"
option[value = "BD"] { "Bangladesh" }
"\n"
option[value = "BB"] { "Barbados" }
"\n"
option[value = "BY"] { "Belarus" }
"\n"
option[value = "BE"] { "Belgium" }
"\n"
option[value = "BZ"] { "Belize" }
"\n"
option[value = "BJ"] { "Benin" }
"\n"
option[value = "BM"] { "Bermuda" }
"\n"
option[value = "BT"] { "Bhutan" }
"\n"
option[value = "BO"] { "Bolivia" }
"\n"
option[value = "BA"] { "Bosnia & Herzegovina" }
"\n"
option[value = "BW"] { "Botswana" }
"\n"
option[value = "BV"] { "Bouvet Island" }
"\n"
option[value = "BR"] { "Brazil" }
"\n"
option[value = "GB"] { "Britain (UK)" }
"\n"
option[value = "IO"] { "British Indian Ocean Territory" }
"\n"
option[value = "BN"] { "Brunei" }
"\n"
option[value = "BG"] { "Bulgaria" }
"\n"
option[value = "BF"] { "Burkina Faso" }
"\n"
option[value = "BI"] { "Burundi" }
"\n"
option[value = "KH"] { "Cambodia" }
"\n"
option[value = "CM"] { "Cameroon" }
"\n"
option[value = "CA"] { "Canada" }
"\n"
option[value = "CV"] { "Cape Verde" }
"\n"
option[value = "BQ"] { "Caribbean NL" }
"\n"
option[value = "KY"] { "Cayman Islands" }
"\n"
option[value = "CF"] { "Central African Rep." }
"\n"
option[value = "TD"] { "Chad" }
"\n"
option[value = "CL"] { "Chile" }
"\n"
option[value = "CN"] { "China" }
"\n"
option[value = "CX"] { "Christmas Island" }
"\n"
option[value = "CC"] { "Cocos (Keeling) Islands" }
"\n"
option[value = "CO"] { "Colombia" }
"\n"
option[value = "KM"] { "Comoros" }
"\n"
option[value = "CD"] { "Congo (Dem. Rep.)" }
"\n"
option[value = "CG"] { "Congo (Rep.)" }
"\n"
option[value = "CK"] { "Cook Islands" }
"\n"
option[value = "CR"] { "Costa Rica" }
"\n"
option[value = "HR"] { "Croatia" }
"\n"
option[value = "CU"] { "Cuba" }
"\n"
option[value = "CW"] { "Curaçao" }
"\n"
option[value = "CY"] { "Cyprus" }
"\n"
option[value = "CZ"] { "Czech Republic" }
"\n"
option[value = "CI"] { "Côte d'Ivoire" }
"\n"
option[value = "DK"] { "Denmark" }
"\n"
option[value = "DJ"] { "Djibouti" }
"\n"
option[value = "DM"] { "Dominica" }
"\n"
option[value = "DO"] { "Dominican Republic" }
"\n"
option[value = "TL"] { "East Timor" }
"\n"
option[value = "EC"] { "Ecuador" }
"\n"
option[value = "EG"] { "Egypt" }
"\n"
option[value = "SV"] { "El Salvador" }
"\n"
option[value = "GQ"] { "Equatorial Guinea" }
"\n"
option[value = "ER"] { "Eritrea" }
"\n"
option[value = "EE"] { "Estonia" }
"\n"
option[value = "SZ"] { "Eswatini (Swaziland)" }
"\n"
option[value = "ET"] { "Ethiopia" }
"\n"
option[value = "FK"] { "Falkland Islands" }
"\n"
option[value = "FO"] { "Faroe Islands" }
"\n"
option[value = "FJ"] { "Fiji" }
"\n"
option[value = "FI"] { "Finland" }
"\n"
option[value = "FR"] { "France" }
"\n"
option[value = "GF"] { "French Guiana" }
"\n"
option[value = "PF"] { "French Polynesia" }
"\n"
option[value = "TF"] { "French S. Terr." }
"\n"
option[value = "GA"] { "Gabon" }
"\n"
option[value = "GM"] { "Gambia" }
"\n"
option[value = "GE"] { "Georgia" }
"\n"
option[value = "DE"] { "Germany" }
"\n"
option[value = "GH"] { "Ghana" }
"\n"
option[value = "GI"] { "Gibraltar" }
"\n"
option[value = "GR"] { "Greece" }
"\n"
option[value = "GL"] { "Greenland" }
"\n"
option[value = "GD"] { "Grenada" }
"\n"
option[value = "GP"] { "Guadeloupe" }
"\n"
option[value = "GU"] { "Guam" }
"\n"
option[value = "GT"] { "Guatemala" }
"\n"
option[value = "GG"] { "Guernsey" }
"\n"
option[value = "GN"] { "Guinea" }
"\n"
option[value = "GW"] { "Guinea-Bissau" }
"\n"
option[value = "GY"] { "Guyana" }
"\n"
option[value = "HT"] { "Haiti" }
"\n"
option[value = "HM"] { "Heard Island & McDonald Islands" }
"\n"
option[value = "HN"] { "Honduras" }
"\n"
option[value = "HK"] { "Hong Kong" }
"\n"
option[value = "HU"] { "Hungary" }
"\n"
option[value = "IS"] { "Iceland" }
"\n"
option[value = "IN"] { "India" }
"\n"
option[value = "ID"] { "Indonesia" }
"\n"
option[value = "IR"] { "Iran" }
"\n"
option[value = "IQ"] { "Iraq" }
"\n"
option[value = "IE"] { "Ireland" }
"\n"
option[value = "IM"] { "Isle of Man" }
"\n"
option[value = "IL"] { "Israel" }
"\n"
option[value = "IT"] { "Italy" }
"\n"
option[value = "JM"] { "Jamaica" }
"\n"
option[value = "JP"] { "Japan" }
"\n"
option[value = "JE"] { "Jersey" }
"\n"
option[value = "JO"] { "Jordan" }
"\n"
option[value = "KZ"] { "Kazakhstan" }
"\n"
option[value = "KE"] { "Kenya" }
"\n"
option[value = "KI"] { "Kiribati" }
"\n"
option[value = "KP"] { "Korea (North)" }
"\n"
option[value = "KR"] { "Korea (South)" }
"\n"
option[value = "KW"] { "Kuwait" }
"\n"
option[value = "KG"] { "Kyrgyzstan" }
"\n"
option[value = "LA"] { "Laos" }
"\n"
option[value = "LV"] { "Latvia" }
"\n"
option[value = "LB"] { "Lebanon" }
"\n"
option[value = "LS"] { "Lesotho" }
"\n"
option[value = "LR"] { "Liberia" }
"\n"
option[value = "LY"] { "Libya" }
"\n"
option[value = "LI"] { "Liechtenstein" }
"\n"
option[value = "LT"] { "Lithuania" }
"\n"
option[value = "LU"] { "Luxembourg" }
"\n"
option[value = "MO"] { "Macau" }
"\n"
option[value = "MG"] { "Madagascar" }
"\n"
option[value = "MW"] { "Malawi" }
"\n"
option[value = "MY"] { "Malaysia" }
"\n"
option[value = "MV"] { "Maldives" }
"\n"
option[value = "ML"] { "Mali" }
"\n"
option[value = "MT"] { "Malta" }
"\n"
option[value = "MH"] { "Marshall Islands" }
"\n"
option[value = "MQ"] { "Martinique" }
"\n"
option[value = "MR"] { "Mauritania" }
"\n"
option[value = "MU"] { "Mauritius" }
"\n"
option[value = "YT"] { "Mayotte" }
"\n"
option[value = "MX"] { "Mexico" }
"\n"
option[value = "FM"] { "Micronesia" }
"\n"
option[value = "MD"] { "Moldova" }
"\n"
option[value = "MC"] { "Monaco" }
"\n"
option[value = "MN"] { "Mongolia" }
"\n"
option[value = "ME"] { "Montenegro" }
"\n"
option[value = "MS"] { "Montserrat" }
"\n"
option[value = "MA"] { "Morocco" }
"\n"
option[value = "MZ"] { "Mozambique" }
"\n"
option[value = "MM"] { "Myanmar (Burma)" }
"\n"
option[value = "NA"] { "Namibia" }
"\n"
option[value = "NR"] { "Nauru" }
"\n"
option[value = "NP"] { "Nepal" }
"\n"
option[value = "NL"] { "Netherlands" }
"\n"
option[value = "NC"] { "New Caledonia" }
"\n"
option[value = "NZ"] { "New Zealand" }
"\n"
option[value = "NI"] { "Nicaragua" }
"\n"
option[value = "NE"] { "Niger" }
"\n"
option[value = "NG"] { "Nigeria" }
"\n"
option[value = "NU"] { "Niue" }
"\n"
option[value = "NF"] { "Norfolk Island" }
"\n"
option[value = "MK"] { "North Macedonia" }
"\n"
option[value = "MP"] { "Northern Mariana Islands" }
"\n"
option[value = "NO"] { "Norway" }
"\n"
option[value = "OM"] { "Oman" }
"\n"
option[value = "PK"] { "Pakistan" }
"\n"
option[value = "PW"] { "Palau" }
"\n"
option[value = "PS"] { "Palestine" }
"\n"
option[value = "PA"] { "Panama" }
"\n"
option[value = "PG"] { "Papua New Guinea" }
"\n"
option[value = "PY"] { "Paraguay" }
"\n"
option[value = "PE"] { "Peru" }
"\n"
option[value = "PH"] { "Philippines" }
"\n"
option[value = "PN"] { "Pitcairn" }
"\n"
option[value = "PL"] { "Poland" }
"\n"
option[value = "PT"] { "Portugal" }
"\n"
option[value = "PR"] { "Puerto Rico" }
"\n"
option[value = "QA"] { "Qatar" }
"\n"
option[value = "RO"] { "Romania" }
"\n"
option[value = "RU"] { "Russia" }
"\n"
option[value = "RW"] { "Rwanda" }
"\n"
option[value = "RE"] { "Réunion" }
"\n"
option[value = "AS"] { "Samoa (American)" }
"\n"
option[value = "WS"] { "Samoa (western)" }
"\n"
option[value = "SM"] { "San Marino" }
"\n"
option[value = "ST"] { "Sao Tome & Principe" }
"\n"
option[value = "SA"] { "Saudi Arabia" }
"\n"
option[value = "SN"] { "Senegal" }
"\n"
option[value = "RS"] { "Serbia" }
"\n"
option[value = "SC"] { "Seychelles" }
"\n"
option[value = "SL"] { "Sierra Leone" }
"\n"
option[value = "SG"] { "Singapore" }
"\n"
option[value = "SK"] { "Slovakia" }
"\n"
option[value = "SI"] { "Slovenia" }
"\n"
option[value = "SB"] { "Solomon Islands" }
"\n"
option[value = "SO"] { "Somalia" }
"\n"
option[value = "ZA"] { "South Africa" }
"\n"
option[value = "GS"] { "South Georgia & the South Sandwich Islands" }
"\n"
option[value = "SS"] { "South Sudan" }
"\n"
option[value = "ES"] { "Spain" }
"\n"
option[value = "LK"] { "Sri Lanka" }
"\n"
option[value = "BL"] { "St Barthelemy" }
"\n"
option[value = "SH"] { "St Helena" }
"\n"
option[value = "KN"] { "St Kitts & Nevis" }
"\n"
option[value = "LC"] { "St Lucia" }
"\n"
option[value = "SX"] { "St Maarten (Dutch)" }
"\n"
option[value = "MF"] { "St Martin (French)" }
"\n"
option[value = "PM"] { "St Pierre & Miquelon" }
"\n"
option[value = "VC"] { "St Vincent" }
"\n"
option[value = "SD"] { "Sudan" }
"\n"
option[value = "SR"] { "Suriname" }
"\n"
option[value = "SJ"] { "Svalbard & Jan Mayen" }
"\n"
option[value = "SE"] { "Sweden" }
"\n"
option[value = "CH"] { "Switzerland" }
"\n"
option[value = "SY"] { "Syria" }
"\n"
option[value = "TW"] { "Taiwan" }
"\n"
option[value = "TJ"] { "Tajikistan" }
"\n"
option[value = "TZ"] { "Tanzania" }
"\n"
option[value = "TH"] { "Thailand" }
"\n"
option[value = "TG"] { "Togo" }
"\n"
option[value = "TK"] { "Tokelau" }
"\n"
option[value = "TO"] { "Tonga" }
"\n"
option[value = "TT"] { "Trinidad & Tobago" }
"\n"
option[value = "TN"] { "Tunisia" }
"\n"
option[value = "TR"] { "Turkey" }
"\n"
option[value = "TM"] { "Turkmenistan" }
"\n"
option[value = "TC"] { "Turks & Caicos Is" }
"\n"
option[value = "TV"] { "Tuvalu" }
"\n"
option[value = "UM"] { "US minor outlying islands" }
"\n"
option[value = "UG"] { "Uganda" }
"\n"
option[value = "UA"] { "Ukraine" }
"\n"
option[value = "AE"] { "United Arab Emirates" }
"\n"
option[value = "US"] { "United States" }
"\n"
option[value = "UY"] { "Uruguay" }
"\n"
option[value = "UZ"] { "Uzbekistan" }
"\n"
option[value = "VU"] { "Vanuatu" }
"\n"
option[value = "VA"] { "Vatican City" }
"\n"
option[value = "VE"] { "Venezuela" }
"\n"
option[value = "VN"] { "Vietnam" }
"\n"
option[value = "VG"] { "Virgin Islands (UK)" }
"\n"
option[value = "VI"] { "Virgin Islands (US)" }
"\n"
option[value = "WF"] { "Wallis & Futuna" }
"\n"
option[value = "EH"] { "Western Sahara" }
"\n"
option[value = "YE"] { "Yemen" }
"\n"
option[value = "ZM"] { "Zambia" }
"\n"
option[value = "ZW"] { "Zimbabwe" }
"\n"
option[value = "AX"] { "Åland Islands" }
"\n" }
label[for = "zone"] { "Time zone" }
select[id = "zone", name = "zone"] { "\n"
option { "Africa/Abidjan" }
"\n"
option { "Africa/Algiers" }
"\n"
option { "Africa/Bissau" }
"\n"
option { "Africa/Cairo" }
"\n"
option { "Africa/Casablanca" }
"\n"
option { "Africa/Ceuta" }
"\n"
option { "Africa/El_Aaiun" }
"\n"
option { "Africa/Johannesburg" }
"\n"
option { "Africa/Juba" }
"\n"
option { "Africa/Khartoum" }
"\n"
option { "Africa/Lagos" }
"\n"
option { "Africa/Maputo" }
"\n"
option { "Africa/Monrovia" }
"\n"
option { "Africa/Nairobi" }
"\n"
option { "Africa/Ndjamena" }
"\n"
option { "Africa/Sao_Tome" }
"\n"
option { "Africa/Tripoli" }
"\n"
option { "Africa/Tunis" }
"\n"
option { "Africa/Windhoek" }
"\n"
option { "America/Adak" }
"\n"
option { "America/Anchorage" }
"\n"
option { "America/Araguaina" }
"\n"
option { "America/Argentina/Buenos_Aires" }
"\n"
option { "America/Argentina/Catamarca" }
"\n"
option { "America/Argentina/Cordoba" }
"\n"
option { "America/Argentina/Jujuy" }
"\n"
option { "America/Argentina/La_Rioja" }
"\n"
option { "America/Argentina/Mendoza" }
"\n"
option { "America/Argentina/Rio_Gallegos" }
"\n"
option { "America/Argentina/Salta" }
"\n"
option { "America/Argentina/San_Juan" }
"\n"
option { "America/Argentina/San_Luis" }
"\n"
option { "America/Argentina/Tucuman" }
"\n"
option { "America/Argentina/Ushuaia" }
"\n"
option { "America/Asuncion" }
"\n"
option { "America/Bahia" }
"\n"
option { "America/Bahia_Banderas" }
"\n"
option { "America/Barbados" }
"\n"
option { "America/Belem" }
"\n"
option { "America/Belize" }
"\n"
option { "America/Boa_Vista" }
"\n"
option { "America/Bogota" }
"\n"
option { "America/Boise" }
"\n"
option { "America/Cambridge_Bay" }
"\n"
option { "America/Campo_Grande" }
"\n"
option { "America/Cancun" }
"\n"
option { "America/Caracas" }
"\n"
option { "America/Cayenne" }
"\n"
option { "America/Chicago" }
"\n"
option { "America/Chihuahua" }
"\n"
option { "America/Ciudad_Juarez" }
"\n"
option { "America/Costa_Rica" }
"\n"
option { "America/Coyhaique" }
"\n"
option { "America/Cuiaba" }
"\n"
option { "America/Danmarkshavn" }
"\n"
option { "America/Dawson" }
"\n"
option { "America/Dawson_Creek" }
"\n"
option { "America/Denver" }
"\n"
option { "America/Detroit" }
"\n"
option { "America/Edmonton" }
"\n"
option { "America/Eirunepe" }
"\n"
option { "America/El_Salvador" }
"\n"
option { "America/Fort_Nelson" }
"\n"
option { "America/Fortaleza" }
"\n"
option { "America/Glace_Bay" }
"\n"
option { "America/Goose_Bay" }
"\n"
option { "America/Grand_Turk" }
"\n"
option { "America/Guatemala" }
"\n"
option { "America/Guayaquil" }
"\n"
option { "America/Guyana" }
"\n"
option { "America/Halifax" }
"\n"
option { "America/Havana" }
"\n"
option { "America/Hermosillo" }
"\n"
option { "America/Indiana/Indianapolis" }
"\n"
option { "America/Indiana/Knox" }
"\n"
option { "America/Indiana/Marengo" }
"\n"
option { "America/Indiana/Petersburg" }
"\n"
option { "America/Indiana/Tell_City" }
"\n"
option { "America/Indiana/Vevay" }
"\n"
option { "America/Indiana/Vincennes" }
"\n"
option { "America/Indiana/Winamac" }
"\n"
option { "America/Inuvik" }
"\n"
option { "America/Iqaluit" }
"\n"
option { "America/Jamaica" }
"\n"
option { "America/Juneau" }
"\n"
option { "America/Kentucky/Louisville" }
"\n"
option { "America/Kentucky/Monticello" }
"\n"
option { "America/La_Paz" }
"\n"
option { "America/Lima" }
"\n"
option { "America/Los_Angeles" }
"\n"
option { "America/Maceio" }
"\n"
option { "America/Managua" }
"\n"
option { "America/Manaus" }
"\n"
option { "America/Martinique" }
"\n"
option { "America/Matamoros" }
"\n"
option { "America/Mazatlan" }
"\n"
option { "America/Menominee" }
"\n"
option { "America/Merida" }
"\n"
option { "America/Metlakatla" }
"\n"
option { "America/Mexico_City" }
"\n"
option { "America/Miquelon" }
"\n"
option { "America/Moncton" }
"\n"
option { "America/Monterrey" }
"\n"
option { "America/Montevideo" }
"\n"
option { "America/New_York" }
"\n"
option { "America/Nome" }
"\n"
option { "America/Noronha" }
"\n"
option { "America/North_Dakota/Beulah" }
"\n"
option { "America/North_Dakota/Center" }
"\n"
option { "America/North_Dakota/New_Salem" }
"\n"
option { "America/Nuuk" }
"\n"
option { "America/Ojinaga" }
"\n"
option { "America/Panama" }
"\n"
option { "America/Paramaribo" }
"\n"
option { "America/Phoenix" }
"\n"
option { "America/Port-au-Prince" }
"\n"
option { "America/Porto_Velho" }
"\n"
option { "America/Puerto_Rico" }
"\n"
option { "America/Punta_Arenas" }
"\n"
option { "America/Rankin_Inlet" }
"\n"
option { "America/Recife" }
"\n"
option { "America/Regina" }
"\n"
option { "America/Resolute" }
"\n"
option { "America/Rio_Branco" }
"\n"
option { "America/Santarem" }
"\n"
option { "America/Santiago" }
"\n"
option { "America/Santo_Domingo" }
"\n"
option { "America/Sao_Paulo" }
"\n"
option { "America/Scoresbysund" }
"\n"
option { "America/Sitka" }
"\n"
option { "America/St_Johns" }
"\n"
option { "America/Swift_Current" }
"\n"
option { "America/Tegucigalpa" }
"\n"
option { "America/Thule" }
"\n"
option { "America/Tijuana" }
"\n"
option { "America/Toronto" }
"\n"
option { "America/Vancouver" }
"\n"
option { "America/Whitehorse" }
"\n"
option { "America/Winnipeg" }
"\n"
option { "America/Yakutat" }
"\n"
option { "Asia/Almaty" }
"\n"
option { "Asia/Amman" }
"\n"
option { "Asia/Anadyr" }
"\n"
option { "Asia/Aqtau" }
"\n"
option { "Asia/Aqtobe" }
"\n"
option { "Asia/Ashgabat" }
"\n"
option { "Asia/Atyrau" }
"\n"
option { "Asia/Baghdad" }
"\n"
option { "Asia/Baku" }
"\n"
option { "Asia/Bangkok" }
"\n"
option { "Asia/Barnaul" }
"\n"
option { "Asia/Beirut" }
"\n"
option { "Asia/Bishkek" }
"\n"
option { "Asia/Chita" }
"\n"
option { "Asia/Colombo" }
"\n"
option { "Asia/Damascus" }
"\n"
option { "Asia/Dhaka" }
"\n"
option { "Asia/Dili" }
"\n"
option { "Asia/Dubai" }
"\n"
option { "Asia/Dushanbe" }
"\n"
option { "Asia/Famagusta" }
"\n"
option { "Asia/Gaza" }
"\n"
option { "Asia/Hebron" }
"\n"
option { "Asia/Ho_Chi_Minh" }
"\n"
option { "Asia/Hong_Kong" }
"\n"
option { "Asia/Hovd" }
"\n"
option { "Asia/Irkutsk" }
"\n"
option { "Asia/Jakarta" }
"\n"
option { "Asia/Jayapura" }
"\n"
option { "Asia/Jerusalem" }
"\n"
option { "Asia/Kabul" }
"\n"
option { "Asia/Kamchatka" }
"\n"
option { "Asia/Karachi" }
"\n"
option { "Asia/Kathmandu" }
"\n"
option { "Asia/Khandyga" }
"\n"
option { "Asia/Kolkata" }
"\n"
option { "Asia/Krasnoyarsk" }
"\n"
option { "Asia/Kuching" }
"\n"
option { "Asia/Macau" }
"\n"
option { "Asia/Magadan" }
"\n"
option { "Asia/Makassar" }
"\n"
option { "Asia/Manila" }
"\n"
option { "Asia/Nicosia" }
"\n"
option { "Asia/Novokuznetsk" }
"\n"
option { "Asia/Novosibirsk" }
"\n"
option { "Asia/Omsk" }
"\n"
option { "Asia/Oral" }
"\n"
option { "Asia/Pontianak" }
"\n"
option { "Asia/Pyongyang" }
"\n"
option { "Asia/Qatar" }
"\n"
option { "Asia/Qostanay" }
"\n"
option { "Asia/Qyzylorda" }
"\n"
option { "Asia/Riyadh" }
"\n"
option { "Asia/Sakhalin" }
"\n"
option { "Asia/Samarkand" }
"\n"
option { "Asia/Seoul" }
"\n"
option { "Asia/Shanghai" }
"\n"
option { "Asia/Singapore" }
"\n"
option { "Asia/Srednekolymsk" }
"\n"
option { "Asia/Taipei" }
"\n"
option { "Asia/Tashkent" }
"\n"
option { "Asia/Tbilisi" }
"\n"
option { "Asia/Tehran" }
"\n"
option { "Asia/Thimphu" }
"\n"
option { "Asia/Tokyo" }
"\n"
option { "Asia/Tomsk" }
"\n"
option { "Asia/Ulaanbaatar" }
"\n"
option { "Asia/Urumqi" }
"\n"
option { "Asia/Ust-Nera" }
"\n"
option { "Asia/Vladivostok" }
"\n"
option { "Asia/Yakutsk" }
"\n"
option { "Asia/Yangon" }
"\n"
option { "Asia/Yekaterinburg" }
"\n"
option { "Asia/Yerevan" }
"\n"
option { "Australia/Adelaide" }
"\n"
option { "Australia/Brisbane" }
"\n"
option { "Australia/Broken_Hill" }
"\n"
option { "Australia/Darwin" }
"\n"
option { "Australia/Eucla" }
"\n"
option { "Australia/Hobart" }
"\n"
option { "Australia/Lindeman" }
"\n"
option { "Australia/Lord_Howe" }
"\n"
option { "Australia/Melbourne" }
"\n"
option { "Australia/Perth" }
"\n"
option { "Australia/Sydney" }
"\n"
option { "Europe/Andorra" }
"\n"
option { "Europe/Astrakhan" }
"\n"
option { "Europe/Athens" }
"\n"
option { "Europe/Belgrade" }
"\n"
option { "Europe/Berlin" }
"\n"
option { "Europe/Brussels" }
"\n"
option { "Europe/Bucharest" }
"\n"
option { "Europe/Budapest" }
"\n"
option { "Europe/Chisinau" }
"\n"
option { "Europe/Dublin" }
"\n"
option { "Europe/Gibraltar" }
"\n"
option { "Europe/Helsinki" }
"\n"
option { "Europe/Istanbul" }
"\n"
option { "Europe/Kaliningrad" }
"\n"
option { "Europe/Kirov" }
"\n"
option { "Europe/Kyiv" }
"\n"
option { "Europe/Lisbon" }
"\n"
option { "Europe/London" }
"\n"
option { "Europe/Madrid" }
"\n"
option { "Europe/Malta" }
"\n"
option { "Europe/Minsk" }
"\n"
option { "Europe/Moscow" }
"\n"
option { "Europe/Paris" }
"\n"
option { "Europe/Prague" }
"\n"
option { "Europe/Riga" }
"\n"
option { "Europe/Rome" }
"\n"
option { "Europe/Samara" }
"\n"
option { "Europe/Saratov" }
"\n"
option { "Europe/Simferopol" }
"\n"
option { "Europe/Sofia" }
"\n"
option { "Europe/Tallinn" }
"\n"
option { "Europe/Tirane" }
"\n"
option { "Europe/Ulyanovsk" }
"\n"
option { "Europe/Vienna" }
"\n"
option { "Europe/Vilnius" }
"\n"
option { "Europe/Volgograd" }
"\n"
option { "Europe/Warsaw" }
"\n"
option { "Europe/Zurich" }
"\n"
option { "Pacific/Apia" }
"\n"
option { "Pacific/Auckland" }
"\n"
option { "Pacific/Bougainville" }
"\n"
option { "Pacific/Chatham" }
"\n"
option { "Pacific/Easter" }
"\n"
option { "Pacific/Efate" }
"\n"
option { "Pacific/Fakaofo" }
"\n"
option { "Pacific/Fiji" }
"\n"
option { "Pacific/Galapagos" }
"\n"
option { "Pacific/Gambier" }
"\n"
option { "Pacific/Guadalcanal" }
"\n"
option { "Pacific/Guam" }
"\n"
option { "Pacific/Honolulu" }
"\n"
option { "Pacific/Kanton" }
"\n"
option { "Pacific/Kiritimati" }
"\n"
option { "Pacific/Kosrae" }
"\n"
option { "Pacific/Kwajalein" }
"\n"
option { "Pacific/Marquesas" }
"\n"
option { "Pacific/Nauru" }
"\n"
option { "Pacific/Niue" }
"\n"
option { "Pacific/Norfolk" }
"\n"
option { "Pacific/Noumea" }
"\n"
option { "Pacific/Pago_Pago" }
"\n"
option { "Pacific/Palau" }
"\n"
option { "Pacific/Pitcairn" }
"\n"
option { "Pacific/Port_Moresby" }
"\n"
option { "Pacific/Rarotonga" }
"\n"
option { "Pacific/Tahiti" }
"\n"
option { "Pacific/Tarawa" }
"\n"
option { "Pacific/Tongatapu" }
"\n" } }
"\n"
button { "Save" } } }
"\n"
footer[class = "footer"] { p { "Tracker "
@account.version
", made for testing, "
@account.year } } } }
} }
