// Words of addresses that do something instead of showing something, without accents and with nothing
// between them: `sign-out`, `signOut` and `sign_out` are `signout`. Pages of shops in some twenty languages.

/** Text in lower case without accents, in every script. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .normalize('NFC');
}

function words(text: string): ReadonlySet<string> {
  return new Set(folded(text).split(/\s+/).filter(Boolean));
}

/** Ends a session, takes something away, agrees to something. */
export const actions = words(`
  logout logoff signout signoff disconnect abmelden abmeldung ausloggen deconnexion deconnecter sedeconnecter
  cerrarsesion salir desconectar esci disconnetti uitloggen afmelden sair terminarsessao encerrarsessao wyloguj
  odhlasit odhlaseni kijelentkezes loggaut loggut logud kirjauduulos iesire delogare cikis cikisyap выход выйти вихід
  ログアウト 退出 登出 로그아웃
  unsubscribe optout abbestellen austragen desabonner desinscrire desinscription baja cancelarsuscripcion
  disiscriviti disiscrizione uitschrijven cancelarinscricao wypisz avregistrera avsluta avmeld afmeld dezabonare
  отписаться
  delete remove destroy erase cancel loeschen loschen entfernen kundigen kuendigen stornieren supprimer effacer annuler
  resilier eliminar borrar quitar cancelar elimina cancella rimuovi annulla verwijderen verwijder annuleren excluir
  remover apagar usun anuluj smazat odstranit zrusit tabort slett slet poista sterge sil kaldir удалить
  confirm confirmation verify verification activate activation approve accept revoke bestatigen bestaetigen
  bestatigung bestaetigung aktivieren confirmer activer confirmar activar conferma attiva bevestigen bevestiging
  activeren ativar potwierdz aktywuj potvrdit aktivovat bekrafta aktivera bekreft bekraeft подтвердить
  reset resetpassword passwordreset forgotpassword lostpassword passwortvergessen motdepasseoublie magiclink
  callback oauth authorize saml impersonate
  addtocart addtobasket addtobag addtowishlist addcart addbasket removefromcart updatecart cartadd cartupdate cartclear
  wcajax vote
`);

/** A step of buying; what somebody is about to buy or has bought. */
export const purchases = words(`
  checkout cart basket bag shoppingcart shoppingbag minicart buynow placeorder order orders purchase purchases payment
  payments pay billing invoice invoices subscriptioncheckout reorder
  kasse warenkorb bestellung bestellungen bestellen zahlung bezahlen zahlungsart rechnung
  panier caisse commande commandes commander paiement payer facture
  carrito cesta caja pedido pedidos pago pagar tramitarpedido factura
  carrello cassa ordine ordini pagamento paga fattura
  winkelwagen winkelmand kassa bestelling afrekenen betaling betalen factuur
  carrinho encomenda encomendas pagamentos fatura
  koszyk zamowienie zamowienia platnosc kosik pokladna objednavka platba penztar kosar rendeles fizetes
  varukorg handlekurv kurv indkobskurv betalning ostoskori kassalle tilaus comanda sepet odeme siparis
  корзина заказ оплата カート 購物車 购物车 장바구니 주문
`);

/** Words that may stand beside one of them without making it the name of something else. */
export const companions = words(`
  the a an my your our to from for of in and now all new me it is you thank thanks page form step process index view
  show start begin finish complete completed completion done success successful failed error cancelled pending review
  summary details detail history status shipping delivery address method guest onepage single user account customer
  member profile session link email mail newsletter item items line product password code do action php phtml html htm asp aspx jsp cgi json
  meine mein deine ihre zur zum der die das und ma mon votre la le de du mi su el mio il tua je mijn uw minha meu
`);

/** Names of parameters whose value is a key to something: whoever has it may act as somebody. */
export const keyNames = words(`
  token accesstoken idtoken refreshtoken csrf csrftoken xsrf jwt sig signature hmac secret password passwd pwd passphrase
  otp totp pin ticket session sessionid sessid sid jsessionid phpsessid sessiontoken aspsessionid cfid cftoken auth
  authkey authtoken authcode authorization apikey accesskey privatekey credential credentials nonce wpnonce samlrequest
  samlresponse relaystate magic magictoken invite invitation invitetoken resetkey resettoken resetcode activationkey
  activationcode verificationcode confirmationcode confirmationtoken logintoken onetime unsubscribetoken oobcode
  key code hash
`);

/** Names that are harmless as often, alone or beside another word (`promo_code`, `sort_key`): the value decides. */
export const weakNames = words('key code hash state pass magic invite pin session ticket nonce auth');
